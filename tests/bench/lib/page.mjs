// SPDX-License-Identifier: MIT
// What runs in the page of chromium.mjs: bundled with the package, as a site would do.
import { load } from 'hezuo/slim';

/** @typedef {{ form: string, document: any, field: string }} Typed a form, and the text field that is typed into */

const batchSize = 20;
/** @type {any} */
let hezuo;
/** @type {{ keys: number[], batches: number[] }} milliseconds */
let times = { keys: [], batches: [] };
let seen = 0;

/** @param {Typed} sample */
export async function firstVerdict({ form, document: value }) {
  const began = performance.now();
  hezuo = await load();
  const { ok } = hezuo.check(form, value);
  const took = performance.now() - began;
  if (!ok) throw new Error(`the ${form} is refused`);
  return { took, isolated: globalThis.crossOriginIsolated };
}

/** Checks the whole form at every key that lands in the field. @param {Typed} sample */
export function watchTyping({ form, document: value, field }) {
  const input = /** @type {any} */ (document.querySelector('input'));
  input.value = '';
  times = { keys: [], batches: [] };
  const check = () => hezuo.check(form, value).violations.length;
  input.oninput = () => {
    value[field] = input.value;
    const began = performance.now();
    seen += check();
    const once = performance.now();
    for (let i = 0; i < batchSize; i++) seen += check();
    times.keys.push(once - began);
    times.batches.push((performance.now() - once) / batchSize);
  };
  input.focus();
}

/** Whatever was found is told as well, so that no check can be left out. */
export const typed = () => ({ ...times, seen });
