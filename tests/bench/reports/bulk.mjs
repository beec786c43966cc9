// SPDX-License-Identifier: MIT
// Many rows at once: how much faster than a peer's loop, and at what peak of memory.
import { ratio, spaced, table } from './markdown.mjs';

/** @typedef {{ faulty: number, rowsPerSecond: number }} Pace */
/** @typedef {{ rows: number, times: Record<string, Pace>, peakMiB: Record<string, number> }} Job */
/** @typedef {{ jobs: Record<string, Job>, ratios: Record<string, number> }} Bulk */

/** The job, ours, and the peer's: which of the figures each target looks at. */
const compared = {
  objects: ['orders, values', 'hezuo', 'ajv'],
  ndjson: ['orders, NDJSON', 'hezuo', 'decode, JSON.parse, ajv'],
  workers: ['orders, NDJSON', 'hezuo, 2 workers', 'decode, JSON.parse, ajv'],
  native: ['orders, NDJSON', 'hezuo-check', 'decode, JSON.parse, ajv'],
  columns: ['products and rates, columns', 'hezuo', 'by hand, with a Set'],
};

/** @param {Record<string, Job>} jobs @returns {Bulk} */
export function withRatios(jobs) {
  const pace = (/** @type {string} */ job, /** @type {string} */ name) =>
    jobs[job]?.times[name]?.rowsPerSecond ?? NaN;
  /** @type {Record<string, number>} */
  const ratios = {};
  const keep = (/** @type {string} */ target, /** @type {number} */ value) => {
    if (Number.isFinite(value)) ratios[target] = value; // The smoke measures no memory, and perhaps no native program.
  };
  for (const [target, [job = '', ours = '', theirs = '']] of Object.entries(compared)) {
    keep(target, pace(job, ours) / pace(job, theirs));
  }
  const peaks = ['objects', 'ndjson'].map((target) => {
    const [job = '', ours = '', theirs = ''] = compared[/** @type {'objects'} */ (target)];
    return (jobs[job]?.peakMiB[ours] ?? NaN) / (jobs[job]?.peakMiB[theirs] ?? NaN);
  });
  keep('peak', Math.max(...peaks));
  return { jobs, ratios };
}

/** @param {Bulk} bulk */
export function bulkTable({ jobs }) {
  const rows = Object.entries(jobs).flatMap(([job, { times, peakMiB }]) => {
    const theirs = Object.values(times)[0]?.rowsPerSecond ?? NaN;
    return Object.entries(times).map(([name, { rowsPerSecond }]) => [
      `${job}: ${name}`,
      spaced(rowsPerSecond / 1000),
      ratio(rowsPerSecond / theirs),
      peakMiB[name] === undefined ? '' : spaced(peakMiB[name]),
    ]);
  });
  return table(['', 'thousand rows a second', "× the peer's", 'peak of its process, MiB'], rows);
}

/** @param {Bulk} bulk @returns {import('./chart.mjs').Chart[]} */
export function bulkChart({ jobs }) {
  const bars = Object.entries(jobs).flatMap(([job, { times }]) =>
    Object.entries(times).map(([name, { rowsPerSecond }]) => ({
      name: `${job}: ${name}`,
      value: rowsPerSecond,
    })),
  );
  return [
    {
      file: 'bulk',
      title: 'Many rows at once',
      says: 'rows a second of checkMany and of the native program, beside a peer on the same rows',
      kind: 'bars',
      unit: 'rows a second; more is better',
      log: true,
      names: bars.map(({ name }) => name),
      series: [{ name: 'rows a second', values: bars.map(({ value }) => value) }],
    },
  ];
}
