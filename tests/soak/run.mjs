// SPDX-License-Identifier: MIT
// `npm run soak`: what a server does all day, millions of times. Memory must be flat after warming up.
// `npm run soak:smoke` does less of the same; `npm run bench:memory` writes the figures of the long run down. Needs `--expose-gc`, so that only what is still held counts.
import { parseArgs } from 'node:util';
import { load } from 'hezuo';
import { watchMemory } from './memory.mjs';

const { values } = parseArgs({
  options: { smoke: { type: 'boolean' }, record: { type: 'boolean' }, laps: { type: 'string' } },
});

/** Each lap is a day's mix: 60 checks and 6 steps of tasks, so that it comes to ten million and one million. */
const laps = Number(values.laps ?? (values.smoke ? 2_500 : 170_000));
const lookAfter = Math.max(1, Math.floor(laps / 20));
/** Caches, inlined code and the collector's own books settle in the first part. */
const warm = Math.floor(laps / 4);
/** Of the heap, in bytes: far below what one leaked answer per lap would leave. */
const mostGrowth = 1 << 20;

const memory = watchMemory(); // before the package starts its module
const { day } = await import('./day.mjs');
await fillMemory();

/** @type {import('../bench/reports/memory.mjs').Look[]} */
const seen = [];
const done = { checks: 0, steps: 0, questions: 0, errors: 0 };
const began = performance.now();
for (let lap = 0; lap <= laps; lap++) {
  if (lap % lookAfter === 0 && lap >= warm) {
    const now = { checks: done.checks, steps: done.steps, ...memory() };
    seen.push(now);
    if (!values.smoke)
      console.log(`after ${now.checks} checks: wasm ${now.wasm}, heap ${now.heap}, external ${now.external}`);
  }
  day(lap, done);
}

const [first] = seen;
const last = seen.at(-1);
if (!first || !last || seen.length < 10) throw new Error('too few looks at memory');
const heaps = seen.map(({ heap }) => heap);
const half = heaps.length >> 1;
// The least of each half: a single look may catch a buffer that is on its way out.
const heapGrowth = Math.min(...heaps.slice(half)) - Math.min(...heaps.slice(0, half));
const outside = last.external - first.external;

/** The module begins with megabytes to spare, in which a leak could hide: rulebooks, which stay, take them first. */
async function fillMemory() {
  const { wasm } = memory();
  for (let max = 1; memory().wasm === wasm; max++) {
    if (max > 5000) throw new Error('the module never needs more memory');
    await load({ overlay: { 'douyin-live.order/title.max': max } });
  }
}

let passed = 0;
let failed = 0;
/** @param {string} what @param {boolean} holds */
function report(what, holds) {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
}
console.log(
  `${done.checks} checks, ${done.steps} steps, ${done.questions} questions, ${done.errors} errors thrown`,
);
report(`wasm memory stayed at ${last.wasm} bytes (from ${first.wasm})`, last.wasm === first.wasm);
report(`the heap grew by ${heapGrowth} bytes, at most ${mostGrowth} may be`, heapGrowth <= mostGrowth);
report(`buffers outside the heap grew by ${outside} bytes`, outside <= mostGrowth);
if (values.record) {
  const { readResults, today, writeResults } = await import('../bench/lib/results.mjs');
  const minutes = (performance.now() - began) / 60_000;
  await writeResults({ ...readResults(), memory: { date: today(), minutes, ...done, looks: seen } });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
