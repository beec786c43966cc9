// SPDX-License-Identifier: MIT
// Times of several tasks side by side: all take turns in every round, so that a slow spell of the machine falls on all.

/** @typedef {{ name: string, run: (times: number) => unknown }} Task runs itself that many times; may give a promise */
/** @typedef {{ median: number, least: number }} Time nanoseconds for one time */
/** @typedef {{ rounds: number, sliceMs: number, warmMs: number }} Effort */

/** @type {Record<'full' | 'smoke', Effort>} */
export const efforts = {
  full: { rounds: 15, sliceMs: 40, warmMs: 400 },
  smoke: { rounds: 1, sliceMs: 0, warmMs: 0 },
};

const now = () => Number(process.hrtime.bigint());

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = /** @type {number} */ (sorted[middle]);
  return sorted.length % 2 === 1 ? high : (high + /** @type {number} */ (sorted[middle - 1])) / 2;
}

/** How many times fill a slice, after warming up. @param {Task} task @param {Effort} effort */
async function timesFor({ run }, { sliceMs, warmMs }) {
  const end = now() + warmMs * 1e6;
  let times = 4;
  let took;
  do {
    const began = now();
    await run(times);
    took = Math.max(1, now() - began);
    if (took < sliceMs * 0.5e6) times *= 2;
  } while (now() < end || took < sliceMs * 0.5e6);
  return Math.max(1, Math.round((times * sliceMs * 1e6) / took));
}

/** @param {Task[]} tasks @param {Effort} effort @returns {Promise<Record<string, Time>>} */
export async function measure(tasks, effort) {
  const running = [];
  for (const task of tasks)
    running.push({ task, times: await timesFor(task, effort), taken: /** @type {number[]} */ ([]) });
  for (let round = 0; round < effort.rounds; round++) {
    for (const { task, times, taken } of running) {
      const began = now();
      await task.run(times);
      taken.push((now() - began) / times);
    }
  }
  return Object.fromEntries(
    running.map(({ task, taken }) => [task.name, { median: median(taken), least: Math.min(...taken) }]),
  );
}
