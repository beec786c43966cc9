// SPDX-License-Identifier: MIT
// bindings/generated/tasks.ts: the task of each kind, and the events that it takes.
import { members } from './fields.mjs';
import { importsFor } from './imports.mjs';
import { comment, header, pascal, property, sourceLine, union } from './names.mjs';

/** @typedef {import('../../bindings/src/types.js').MachineInfo} MachineInfo */
/** @typedef {import('../../bindings/src/types.js').EventInfo} EventInfo */

/** @param {import('./catalogue.mjs').Catalogue} catalogue */
export function tasksFile({ machines }) {
  const shapes = machines.flatMap((machine) => [task(machine), events(machine)]);
  const index = (/** @type {string} */ suffix) =>
    machines.map(({ kind }) => `${property(kind)}: ${pascal(kind)}${suffix};`).join('\n');
  const text =
    `${shapes.join('\n')}\n` +
    `/** Tasks by kind. */\nexport interface Tasks {\n${index('Task')}\n}\n\n` +
    `/** Events by kind of task. */\nexport interface Events {\n${index('Event')}\n}\n`;
  const forms = [...new Set(machines.map(({ form }) => `${pascal(form)}Form`))].sort();
  const imports = `import type { ${forms.join(', ')} } from './forms.js';\nimport type { States, TimerTypes } from './ids.js';\n`;
  return (
    header('Tasks and events: plain JSON, stored and sent by the caller.') + imports + importsFor(text) + text
  );
}

/** A type alias and no interface: such a type fits `TaskBase`, whose other fields are open. @param {MachineInfo} machine */
function task(machine) {
  const { kind, label, form } = machine;
  const states = comment(machine.states.map(({ id, label: says }) => `\`${id}\` ${says}`));
  return (
    `${comment([`${label} (\`${kind}\`), opened with form \`${form}\`.`])}` +
    `export type ${pascal(kind)}Task = {\n` +
    `kind: '${kind}';\n${states}state: States['${kind}'];\n` +
    `/** 1 at opening, plus 1 with every entry of \`log\`. */\nversion: number;\n` +
    `openedAt: Instant;\n/** The instant of the last event or fired timer. */\nat: Instant;\n` +
    `/** The form as it was opened. */\ninput: ${pascal(form)}Form;\n` +
    `${machine.ledger ? 'ledger: Ledger;\n' : ''}` +
    `/** What will fire if nobody acts, in firing order. */\ntimers: (Timer & { type: TimerTypes['${kind}'] })[];\n` +
    `log: LogEntry[];\nrulebook: TaskBase['rulebook'];\n` +
    `${members(machine.fields)}\n${items(machine)}};\n`
  );
}

/** Tasks within the task: a map by id. @param {MachineInfo} machine */
function items(machine) {
  if (machine.items === undefined) return '';
  const { member, id, states, fields } = machine.items;
  return (
    `${comment(states.map((state) => `\`${state.id}\` ${state.label}`))}` +
    `${property(member)}: Record<string, {\n${property(id)}: string;\n` +
    `state: ${states.map((state) => `'${state.id}'`).join(' | ')};\n${members(fields)}\n` +
    `${machine.ledger ? 'ledger: Ledger;\n' : ''}}>;\n`
  );
}

/** @param {MachineInfo} machine */
function events(machine) {
  const shapes = machine.events.flatMap((event) => eventShapes(event));
  return (
    `${comment([`Events of a \`${machine.kind}\` task.`])}` +
    `export type ${pascal(machine.kind)}Event =\n${shapes.map((shape) => `| ${shape}`).join('\n')};\n`
  );
}

/** One shape; one per actor where the payload hangs on who sends it. @param {EventInfo} event */
function eventShapes(event) {
  const byActor = event.fields.some(({ cases }) => cases?.some(({ field }) => field === 'actor'));
  const groups = byActor ? event.actors.map((actor) => [actor]) : [event.actors];
  return groups.map((actors) => {
    const fields = event.fields.map((field) => forActors(field, actors));
    return (
      `{ ${comment([`${event.label}.`, sourceLine(event.source)])}type: '${event.type}';\n` +
      `actor: ${union(actors)};\nat: Instant;\n` +
      `/** Who sends it; checked where the task knows that side's party. */\nactorId?: string | undefined;\n${members(fields)} }`
    );
  });
}

/**
 * @param {import('../../bindings/src/types.js').FieldInfo} field
 * @param {readonly string[]} actors
 */
function forActors(field, actors) {
  const decided = field.cases?.find(
    ({ field: name, is }) => name === 'actor' && actors.every((actor) => is.includes(actor)),
  );
  if (!field.cases?.some(({ field: name }) => name === 'actor')) return field;
  const { cases: _, ...rest } = field;
  return { ...rest, ...(decided && { presence: decided.presence }) };
}
