// SPDX-License-Identifier: MIT
// A machine as one or two charts: its own, and that of the tasks within it. Diagrams and exports are drawn from these.

/**
 * @typedef {import('../../../bindings/src/types.js').MachineInfo} MachineInfo
 * @typedef {import('../../../bindings/src/types.js').StateInfo} StateInfo
 * @typedef {import('../../../bindings/src/types.js').Source} Source
 * @typedef {{
 *   type: string, who: string, label: { zh: string, en: string }, rule: string,
 *   from: string[], ends: (string | null)[],
 *   guard: string | null, rules: string[], effects: string[], source: Source,
 * }} Row  `who`: an actor, or `timer`; an end that is null keeps the state
 * @typedef {{ zh: StateInfo, en: StateInfo, leads: boolean }} State  `leads`: some row leaves it or does something in it
 * @typedef {{ id: string, title: { zh: string, en: string }, initial: string, states: State[], rows: Row[] }} Chart
 */

/** What a timer is called where an actor stands. */
export const timer = 'timer';

/** @param {MachineInfo} zh @param {MachineInfo} en @returns {Chart[]} */
export function chartsOf(zh, en) {
  const title = { zh: zh.label, en: en.label };
  const events = en.transitions.map((row) => eventRow(zh, en, row));
  const timers = en.timers.map((row, index) => ({
    type: row.type,
    who: timer,
    label: { zh: zh.timers[index]?.label ?? row.type, en: row.label },
    rule: row.rule,
    from: row.from,
    ends: [row.to],
    guard: row.guard,
    rules: [],
    effects: row.effects,
    source: row.source,
  }));
  if (!en.items) return [chart(en.kind, title, en.initial, zh.states, en.states, [...events, ...timers])];
  const { member, creation, initial, states } = en.items;
  const isOwn = (/** @type {Row} */ { type }) => type === creation;
  return [
    chart(en.kind, title, en.initial, zh.states, en.states, events.filter(isOwn)),
    chart(`${en.kind}.${member}`, title, initial, zh.items?.states ?? [], states, [
      ...events.filter((row) => !isOwn(row)),
      ...timers,
    ]),
  ];
}

/** @param {MachineInfo} zh @param {MachineInfo} en @param {MachineInfo['transitions'][number]} row @returns {Row} */
function eventRow(zh, en, row) {
  const label = (/** @type {MachineInfo} */ machine) =>
    machine.events.find(({ type }) => type === row.event)?.label ?? row.event;
  return {
    type: row.event,
    who: row.actor,
    label: { zh: label(zh), en: label(en) },
    rule: `${en.kind}/${row.event}`,
    from: row.from,
    ends: [row.to, ...row.orTo],
    guard: row.guard,
    rules: row.rules,
    effects: row.effects,
    source: row.source,
  };
}

/**
 * @param {string} id @param {{ zh: string, en: string }} title @param {string} initial
 * @param {readonly StateInfo[]} zh @param {readonly StateInfo[]} en @param {Row[]} rows
 * @returns {Chart}
 */
function chart(id, title, initial, zh, en, rows) {
  const states = en.map((state, index) => ({
    zh: /** @type {StateInfo} */ (zh[index]),
    en: state,
    leads: rows.some(({ from }) => from.includes(state.id)),
  }));
  return { id, title, initial, states, rows };
}

/**
 * Every step there is from one state to one: what a row means for each of its states and ends.
 * @param {Chart} chart
 * @returns {{ row: Row, from: string, to: string, kept: boolean }[]}
 */
export const stepsOf = ({ rows }) =>
  rows.flatMap((row) =>
    row.from.flatMap((from) => row.ends.map((end) => ({ row, from, to: end ?? from, kept: end === null }))),
  );
