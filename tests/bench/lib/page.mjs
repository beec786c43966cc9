// SPDX-License-Identifier: MIT
// What runs in the page of chromium.mjs: bundled with the package, as a site would do.
import { load } from 'hezuo/slim';

/** @typedef {{ form: string, document: any, field: string, turns?: number }} Typed a form, the text field that is typed into, and the length of the empty loop */

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

/** Makes nothing and calls nothing: what it takes beyond its length is the page's own. @param {number} turns */
function loop(turns) {
  let sum = 0;
  for (let i = 0; i < turns; i++) sum = (sum * 31 + i) | 0;
  return sum & 1;
}

/** Turns of the empty loop in a millisecond. */
export function loopSpeed() {
  const turns = 20_000_000;
  seen += loop(turns); // compiled by then
  const began = performance.now();
  seen += loop(turns);
  return turns / (performance.now() - began);
}

/** Checks the whole form at every key that lands in the field, with all libraries in turns. @param {Typed} sample */
export function watchTyping({ form, document: value, field, turns = 0 }) {
  const input = /** @type {any} */ (document.querySelector('input'));
  input.value = '';
  const ours = () => hezuo.check(form, value).violations.length;
  /** @type {Record<string, () => number>} */
  const checks = { hezuo: ours };
  for (const [name, check] of Object.entries(peers[form] ?? {})) checks[name] = () => check(value);
  if (turns > 0) checks['an empty loop as long as ours'] = () => loop(turns);
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
