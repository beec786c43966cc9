// SPDX-License-Identifier: MIT
// What the rulebook says of itself: forms, machines, rules, parameters, ids.

import type { ItemQuestion, ListQuestion } from './calls.js';
import { answer, ownText, requireText, textOf, type Context } from './core.js';
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
  const { core, handle } = context;
  function all<T>(question: ListQuestion, given?: LocaleOption): T {
    const options = optionsText(context, requireOptions(given, question));
    return answer<T>(context, core.call(handle, question, options));
  }
  function one<T>(question: ItemQuestion, id: string, given: LocaleOption | undefined, method: string): T {
    const options = optionsText(context, requireOptions(given, method));
    return answer<T>(context, core.call(handle, question, id, options));
  }
  return {
    systems: (options) => all('systems', options),
    describe: (form, options) => one('describe', requireText(form, 'the form id'), options, 'describe'),
    jsonSchema: (form, options) =>
      one('json_schema', requireText(form, 'the form id'), options, 'jsonSchema'),
    machine: (kind, options) => one('machine', requireText(kind, 'the task kind'), options, 'machine'),
    rules: (options) => all('rules', options),
    rule: (id, options) => one('rule', requireText(id, 'the rule id'), options, 'rule'),
    parameters: (options) => all('parameters', options),
    editions: (options) => all('editions', options),
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
      const text = core.call(handle, 'diff', optionsText(context, options, members));
      return requireAnswer(answer<Difference | Refused>(context, text));
    },
    ids: () => answer(context, core.call(handle, 'ids')),
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
