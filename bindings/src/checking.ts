// SPDX-License-Identifier: MIT
// check, checkMany, calculate: forms in, verdicts out.

import { checkInParts } from './batch.js';
import { answer, ownText, requireText, textOf, type Context } from './core.js';
import { recordCheck } from './desks.js';
import type { BatchOptions, CheckOptions, Hezuo, PublicVerdict } from './hezuo.js';
import { booleanText, optionsText, pointersText, requireOptions } from './options.js';

/** Facts of so many characters take longer to read than a row as JSON. */
const longFacts = 200;

export function checkingMethods(context: Context): Pick<Hezuo, 'check' | 'checkMany' | 'calculate'> {
  const { core, handle } = context;
  const defaults = optionsText(context, undefined);
  const asRecord = recordCheck(context);
  return {
    check(form, value, facts, given) {
      const options = given === undefined ? undefined : requireOptions(given, 'check');
      const id = requireText(form, 'the form id');
      const factsText = facts === undefined ? '' : ownText(facts, 'facts');
      const optionText = options === undefined ? defaults : checkOptionsText(context, options);
      if (options?.only === undefined) {
        const locale = options?.locale ?? context.locale;
        const verdict = asRecord(id, value, factsText, options?.strict === true, locale);
        if (verdict !== undefined) return verdict;
      }
      return answer<PublicVerdict>(
        context,
        core.call(handle, 'check', id, textOf(context, value, 'value'), factsText, optionText),
      );
    },
    checkMany(form, rows, facts, given) {
      const options = requireOptions(given, 'checkMany');
      const factsText = ownText(facts, 'facts');
      const optionText = batchOptionsText(context, options);
      const id = requireText(form, 'the form id');
      const locale = options?.locale ?? context.locale;
      const strict = options?.strict === true;
      // Facts are read with each record, but once for many lines.
      const single =
        options?.only === undefined && factsText.length < longFacts
          ? (row: unknown) => asRecord(id, row, factsText, strict, locale)
          : undefined;
      return checkInParts(context, id, rows, factsText, optionText, options?.onProgress, single);
    },
    calculate(id, input, given) {
      const options = requireOptions(given, 'calculate');
      const inputText = textOf(context, input, 'input');
      const text = core.call(
        handle,
        'calculate',
        requireText(id, 'the calculation id'),
        inputText,
        optionsText(context, options),
      );
      return answer(context, text);
    },
  };
}

function checkOptionsText(context: Context, options: CheckOptions): string {
  return optionsText(context, options, {
    strict: booleanText(options.strict, 'strict'),
    only: pointersText(options.only, context.limits.maxEntries),
  });
}

function batchOptionsText(context: Context, options: BatchOptions | undefined): string {
  if (options?.onProgress !== undefined && typeof options.onProgress !== 'function') {
    throw new TypeError('hezuo: option onProgress must be a function');
  }
  return optionsText(context, options, {
    strict: booleanText(options?.strict, 'strict'),
    only: pointersText(options?.only, context.limits.maxEntries),
  });
}
