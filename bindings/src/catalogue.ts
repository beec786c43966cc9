// SPDX-License-Identifier: MIT
// What the rulebook says of itself: forms, machines, rules, parameters, ids.

import { answer, ownText, requireText, textOf, type CatalogueQuestion, type Context } from './core.js';
import type { Hezuo, LocaleOption } from './hezuo.js';
import { reading } from './lists.js';
import { optionsText, requireOptions, rulebookText } from './options.js';
import type { Difference, RulebookChoice } from './rulebooks.js';
import { requireAnswer, type Refused } from './tasks.js';

type CatalogueMethods = Pick<
  Hezuo,
  | 'systems'
  | 'describe'
  | 'jsonSchema'
  | 'machine'
  | 'rules'
  | 'rule'
  | 'parameters'
  | 'editions'
  | 'diff'
  | 'ids'
>;

export function catalogueMethods(context: Context): CatalogueMethods {
  function look<T>(question: CatalogueQuestion, id: string, given?: LocaleOption): T {
    const options = requireOptions(given, question);
    const text = context.core.catalogue(context.handle, question, id, optionsText(context, options));
    return answer<T>(context, text);
  }
  return {
    systems: (options) => look('systems', '', options),
    describe: (form, options) => look('describe', requireText(form, 'the form id'), options),
    jsonSchema: (form, options) => look('jsonSchema', requireText(form, 'the form id'), options),
    machine: (kind, options) => look('machine', requireText(kind, 'the task kind'), options),
    rules: (options) => look('rules', '', options),
    rule: (id, options) => look('rule', requireText(id, 'the rule id'), options),
    parameters: (options) => look('parameters', '', options),
    editions: (options) => look('editions', '', options),
    diff(a, b, given) {
      const options = requireOptions(given, 'diff');
      const members = {
        a: rulebookText(requireChoice(a, 'a'), 'a.'),
        b: rulebookText(requireChoice(b, 'b'), 'b.'),
        task: ownText(options?.task, 'task'),
        at: ownText(options?.at, 'option at'),
        event: textOf(context, options?.event, 'event'),
        facts: ownText(options?.facts, 'facts'),
      };
      const text = context.core.catalogue(context.handle, 'diff', '', optionsText(context, options, members));
      return requireAnswer(answer<Difference | Refused>(context, text));
    },
    ids: () => look('ids', ''),
  };
}

/** One of the two rulebooks: an object, whose further members (`task.rulebook` has some) say nothing here. */
function requireChoice(given: RulebookChoice, name: string): RulebookChoice {
  const choice = reading(name, () => {
    const isChoice = typeof given === 'object' && (given as unknown) !== null && !Array.isArray(given);
    return isChoice ? { edition: given.edition, overlay: given.overlay } : undefined;
  });
  if (choice !== undefined) return choice;
  throw new TypeError(`hezuo: ${name} must be a rulebook: an object with edition and overlay`);
}
