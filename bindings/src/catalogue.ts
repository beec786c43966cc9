// SPDX-License-Identifier: MIT
// What the rulebook says of itself: forms, machines, rules, parameters, ids.

import { answer, requireText, type CatalogueQuestion, type Context } from './core.js';
import type { Hezuo, LocaleOption } from './hezuo.js';
import { optionsText, requireOptions } from './options.js';

type CatalogueMethods = Pick<
  Hezuo,
  'describe' | 'jsonSchema' | 'machine' | 'rules' | 'rule' | 'parameters' | 'ids'
>;

export function catalogueMethods(context: Context): CatalogueMethods {
  function look<T>(question: CatalogueQuestion, id: string, options?: LocaleOption): T {
    requireOptions(options, question);
    const text = context.core.catalogue(context.handle, question, id, optionsText(context, options));
    return answer<T>(context, text);
  }
  return {
    describe: (form, options) => look('describe', requireText(form, 'the form id'), options),
    jsonSchema: (form, options) => look('jsonSchema', requireText(form, 'the form id'), options),
    machine: (kind, options) => look('machine', requireText(kind, 'the task kind'), options),
    rules: (options) => look('rules', '', options),
    rule: (id, options) => look('rule', requireText(id, 'the rule id'), options),
    parameters: (options) => look('parameters', '', options),
    ids: () => look('ids', ''),
  };
}
