// SPDX-License-Identifier: MIT
// What runs in the page of chromium.mjs: bundled with the package, as a site would do.
import { load } from 'hezuo/slim';

/** @typedef {{ form: string, document: any, field: string }} Typed a form, and the text field that is typed into */

/** @typedef {{ keys: number[], batches: number[] }} Times milliseconds of single checks, and of a check as the mean of many */

const batchSize = 20;
/** @type {any} */
let hezuo;
/** @type {Record<string, Record<string, (document: any) => number>>} */
let peers = {};
/** @type {Record<string, Times>} */
let times = {};
let seen = 0;

/** What is timed beside ours, by form and name. @param {Record<string, Record<string, (document: any) => number>>} checks */
export function compareWith(checks) {
  peers = checks;
}

/** @param {Typed} sample */
export async function firstVerdict({ form, document: value }) {
  const began = performance.now();
  hezuo = await load();
  const { ok } = hezuo.check(form, value);
  const took = performance.now() - began;
  if (!ok) throw new Error(`the ${form} is refused`);
  return { took, isolated: globalThis.crossOriginIsolated };
}

/** A loop that makes nothing and calls nothing, and takes as long as `check` does: what of a time is the page's own. @param {() => number} check */
function loopAsLongAs(check) {
  const turn = (/** @type {number} */ turns) => {
    let sum = 0;
    for (let i = 0; i < turns; i++) sum = (sum * 31 + i) | 0;
    return sum & 1;
  };
  const timeOf = (/** @type {() => void} */ run) => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };
  const [checks, turns] = [2000, 20_000_000];
  const each = () => {
    for (let i = 0; i < checks; i++) seen += check();
  };
  // Once before, so that both are compiled as they will be.
  each();
  seen += turn(turns);
  const length = (timeOf(each) / checks / timeOf(() => (seen += turn(turns)))) * turns;
  return () => turn(Math.round(length));
}

/** Checks the whole form at every key that lands in the field, with all libraries in turns. @param {Typed} sample */
export function watchTyping({ form, document: value, field }) {
  const input = /** @type {any} */ (document.querySelector('input'));
  input.value = '';
  const ours = () => hezuo.check(form, value).violations.length;
  /** @type {Record<string, () => number>} */
  const checks = { hezuo: ours };
  for (const [name, check] of Object.entries(peers[form] ?? {})) checks[name] = () => check(value);
  const before = value[field];
  value[field] = '合作 live '.repeat(25);
  checks['an empty loop as long as ours'] = loopAsLongAs(ours);
  value[field] = before;
  const names = Object.keys(checks);
  times = Object.fromEntries(names.map((name) => [name, { keys: [], batches: [] }]));
  let first = 0;
  input.oninput = () => {
    value[field] = input.value;
    // Whoever comes first bears what follows on a key: it is another one each time.
    for (let i = 0; i < names.length; i++) {
      const name = /** @type {string} */ (names[(first + i) % names.length]);
      timeOne(/** @type {() => number} */ (checks[name]), /** @type {Times} */ (times[name]));
    }
    first++;
  };
  input.focus();
}

/** @param {() => number} check @param {Times} into */
function timeOne(check, into) {
  const began = performance.now();
  seen += check();
  const once = performance.now();
  for (let i = 0; i < batchSize; i++) seen += check();
  into.keys.push(once - began);
  into.batches.push((performance.now() - once) / batchSize);
}

/** Whatever was found is told as well, so that no check can be left out. */
export const typed = () => ({ times, seen });
