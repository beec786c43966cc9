// SPDX-License-Identifier: MIT
// The exported charts run by XState itself. Whether an event is accepted is the library's answer, given with it.
import { readFileSync } from 'node:fs';
import { createActor, createMachine } from 'xstate';

const folder = new URL('../../../docs/reference/machine/', import.meta.url);

/**
 * @typedef {{ type: string, actor: string, judge: 'accepted' | 'refused' | 'anyone' | 'unconditional', to?: string }} ChartEvent
 *   `accepted`: it leads to `to`; `refused`: it leads nowhere; the other two only ask `can`: would this actor's event be
 *   taken here by some row, and by one that no condition on the task restrains
 * @typedef {{ actor: string, to: string, condition?: string }} Params of a guard
 */

/** @param {{ event: any }} given @param {any} params */
function guard({ event }, params) {
  if (event.actor !== params.actor) return false;
  if (event.judge === 'unconditional') return params.condition === undefined;
  return event.judge === 'anyone' || (event.judge === 'accepted' && params.to === event.to);
}

/** @param {string} id of the chart */
export const readChart = (id) =>
  chartOf(JSON.parse(readFileSync(new URL(`${id}.xstate.json`, folder), 'utf8')));

/** @param {any} config */
export function chartOf(config) {
  const guards = Object.fromEntries(config.meta.guards.map((/** @type {string} */ name) => [name, guard]));
  return { id: config.id, config, machine: createMachine(config).provide({ guards }) };
}

/** Every step that the chart can take: `pending accept creator in-progress.waiting`. @param {any} config @returns {string[]} */
export function stepsOf(config) {
  const leaves = Object.values(config.states).flatMap((/** @type {any} */ node) =>
    node.states ? Object.values(node.states) : [node],
  );
  return leaves.flatMap((/** @type {any} */ { meta, on = {} }) =>
    Object.entries(on).flatMap(([type, candidates]) =>
      /** @type {any[]} */ (candidates).map(({ guard: { params } }) =>
        step(meta.state, type, params.actor, params.to),
      ),
    ),
  );
}

/** @param {string} from @param {string} type @param {string} actor @param {string} to */
export const step = (from, type, actor, to) => `${from} ${type} ${actor} ${to}`;

/** `{ 'in-progress': 'live' }` -> `in-progress.live`. @param {any} value @returns {string} */
const idOf = (value) =>
  typeof value === 'string'
    ? value
    : (Object.entries(value).map(([head, rest]) => `${head}.${idOf(rest)}`)[0] ?? '');

/** A running chart. @param {ReturnType<typeof readChart>} chart */
export function start({ machine }) {
  const actor = createActor(machine).start();
  return {
    /** @param {ChartEvent} event @returns {string} the state afterwards */
    send(event) {
      actor.send(event);
      return idOf(actor.getSnapshot().value);
    },
    state: () => idOf(actor.getSnapshot().value),
    can: (/** @type {ChartEvent} */ event) => actor.getSnapshot().can(event),
  };
}
