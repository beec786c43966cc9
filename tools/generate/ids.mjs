// SPDX-License-Identifier: MIT
// bindings/generated/ids.ts: every id as a literal union and as a list.
import { comment, header, literal, property, union } from './names.mjs';

/** @param {import('./catalogue.mjs').Catalogue} catalogue */
export function idsFile({ ids, parameters, editions, machines }) {
  const lists = [
    named('FormId', 'formIds', 'Forms that `check` takes.', ids.forms),
    named('TaskKind', 'taskKinds', 'Kinds of tasks that `open` takes.', ids.kinds),
    named('CalculationId', 'calculationIds', 'Calculations.', ids.calculations),
    named('RuleId', 'ruleIds', 'What a violation names in `rule`, in the order of the rulebook.', ids.rules),
    named('Code', 'codes', 'What a violation names in `code`; the list is closed.', ids.codes),
    named(
      'ParameterId',
      'parameterIds',
      'Limits that `load({ overlay })` may replace.',
      parameters.map(({ id }) => id),
    ),
    named(
      'EditionId',
      'editionIds',
      'Named, dated overlays that `load({ edition })` takes.',
      editions.map(({ id }) => id),
    ),
  ];
  const perKind = [
    mapped('States', 'States of each kind of task.', machines, ({ states }) => states.map(({ id }) => id)),
    mapped('EventTypes', 'Event types of each kind of task.', machines, ({ events }) =>
      events.map(({ type }) => type),
    ),
    mapped('TimerTypes', 'Timers of each kind of task.', machines, ({ timers }) => [
      ...new Set(timers.map(({ type }) => type)),
    ]),
  ];
  return header('Ids as literal unions, and as lists.') + [...lists, ...perKind].join('\n');
}

/** @param {string} type @param {string} list @param {string} says @param {readonly string[]} values */
function named(type, list, says, values) {
  return (
    `${comment([says])}export type ${type} = ${union(values)};\n` +
    `export const ${list}: readonly ${type}[] = [${values.map(literal).join(', ')}];\n`
  );
}

/**
 * @param {string} name @param {string} says
 * @param {readonly import('../../bindings/src/types.js').MachineInfo[]} machines
 * @param {(machine: import('../../bindings/src/types.js').MachineInfo) => readonly string[]} pick
 */
function mapped(name, says, machines, pick) {
  const rows = machines.map((machine) => `${property(machine.kind)}: ${union(pick(machine))};`);
  return `${comment([says])}export interface ${name} {\n${rows.join('\n')}\n}\n`;
}
