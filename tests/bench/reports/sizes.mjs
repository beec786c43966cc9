// SPDX-License-Identifier: MIT
// What a page loads, and how long a process takes to its first verdict.
import { spaced, table } from './markdown.mjs';

/** @typedef {Record<string, import('../lib/sizes.mjs').Size>} Sizes */
/** @typedef {Record<string, { median: number, least: number }>} ColdStarts milliseconds */

/** @param {Sizes} sizes */
export const sizesTable = (sizes) =>
  table(
    ['', 'raw', 'gzip -9', 'brotli -q 11'],
    Object.entries(sizes).map(([name, { raw, gzip, brotli }]) => [
      name,
      spaced(raw),
      spaced(gzip),
      spaced(brotli),
    ]),
  );

/** @param {Sizes} sizes @returns {import('./chart.mjs').Chart[]} */
export const sizesChart = (sizes) => [
  {
    file: 'sizes',
    title: 'What a page loads',
    says: 'compressed bytes of ours with everything in it, and of each peer with two forms',
    kind: 'bars',
    unit: 'kB, brotli',
    names: Object.keys(sizes),
    series: [{ name: 'brotli', values: Object.values(sizes).map(({ brotli }) => brotli / 1000) }],
  },
];

/** @param {ColdStarts} coldStarts */
export const coldTable = (coldStarts) =>
  table(
    ['', 'median, ms', 'least'],
    Object.entries(coldStarts).map(([name, { median, least }]) => [
      name,
      median.toFixed(0),
      least.toFixed(0),
    ]),
  );

/** @param {ColdStarts} coldStarts @returns {import('./chart.mjs').Chart[]} */
export const coldChart = (coldStarts) => [
  {
    file: 'cold-start',
    title: 'From the start of a Node process to its first verdict',
    says: 'median time over an empty process, by library',
    kind: 'bars',
    unit: 'ms over an empty process; less is better',
    names: Object.keys(coldStarts),
    series: [{ name: 'median', values: Object.values(coldStarts).map(({ median }) => Math.max(0, median)) }],
  },
];
