// SPDX-License-Identifier: MIT
// Every id of the rulebook that somebody may have written down, as the built core tells it.

/** @typedef {Record<string, string[]>} IdList by kind of id */

/** @param {any} machine */
const statesOf = (machine) => [...machine.states, ...(machine.items?.states ?? [])];

/** @param {import('hezuo').Hezuo} hezuo @returns {IdList} in the order of the tables */
export function idsOf(hezuo) {
  const { forms, kinds, calculations, rules, codes } = hezuo.ids();
  const machines = kinds.map((kind) => hezuo.machine(kind));
  /** @param {(machine: any) => { id: string }[]} rowsOf @param {string} mark */
  const ofMachines = (rowsOf, mark) =>
    machines.flatMap((machine) => rowsOf(machine).map(({ id }) => `${machine.kind}${mark}${id}`));
  return {
    forms,
    kinds,
    calculations,
    rules,
    codes,
    parameters: hezuo.parameters().map(({ id }) => id),
    events: ofMachines(({ events }) => events.map((/** @type {any} */ { type }) => ({ id: type })), '/'),
    states: ofMachines(statesOf, ':'),
    timers: ofMachines(({ timers }) => timers.map((/** @type {any} */ { type }) => ({ id: type })), '@'),
    decisionRows: machines.flatMap(({ decisions }) =>
      decisions.flatMap(({ rule, rows }) => rows.map(({ row }) => `${rule}#${row}`)),
    ),
  };
}

/**
 * @param {IdList} listed @param {IdList} known
 * @returns {{ gone: string[], fresh: string[] }} ids that only one of the two has, as `kind of id: id`
 */
export function compareIds(listed, known) {
  /** @param {IdList} some @param {IdList} others */
  const onlyIn = (some, others) =>
    Object.entries(some).flatMap(([kind, ids]) => {
      const there = new Set(others[kind] ?? []);
      return ids.filter((id) => !there.has(id)).map((id) => `${kind}: ${id}`);
    });
  return { gone: onlyIn(listed, known), fresh: onlyIn(known, listed) };
}

/** The list with the new ids after the old ones; it never loses any. @param {IdList} listed @param {IdList} known @returns {IdList} */
export function withNewIds(listed, known) {
  const kinds = [...new Set([...Object.keys(listed), ...Object.keys(known)])];
  return Object.fromEntries(
    kinds.map((kind) => [kind, [...new Set([...(listed[kind] ?? []), ...(known[kind] ?? [])])]]),
  );
}
