// SPDX-License-Identifier: MIT
// Times of checks: by library and kind of document, beside ours.
import { ratio, spaced, table } from './markdown.mjs';

/** @typedef {Record<string, Record<string, import('../lib/measure.mjs').Time>>} Checks by pool and library */

/** @param {Checks} checks */
export function checksTable(checks) {
  const pools = Object.entries(checks);
  const libraries = Object.keys(pools[0]?.[1] ?? {});
  const head = ['', ...pools.flatMap(([pool]) => [`${pool}, ns`, '× ours'])];
  const rows = libraries.map((library) => [
    library,
    ...pools.flatMap(([, times]) => {
      const { median, least } = /** @type {import('../lib/measure.mjs').Time} */ (times[library]);
      return [`${spaced(median)} (${spaced(least)})`, ratio(median / (times.hezuo?.median ?? NaN))];
    }),
  ]);
  return table(head, rows);
}

/** @param {string} file @param {string} title @returns {(checks: Checks) => import('./chart.mjs').Chart[]} */
export const checksChart = (file, title) => (checks) => {
  const libraries = Object.keys(Object.values(checks)[0] ?? {});
  return [
    {
      file,
      title,
      says: 'median time of each library for valid documents and for documents with three faults; the table has the figures',
      kind: 'bars',
      unit: 'ns for one document, each step of the scale ten times the one before; less is better',
      log: true,
      names: Object.keys(checks),
      series: libraries.map((name) => ({
        name,
        values: Object.values(checks).map((times) => times[name]?.median ?? null),
      })),
    },
  ];
};
