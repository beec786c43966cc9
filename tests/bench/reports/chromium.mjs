// SPDX-License-Identifier: MIT
// Times in a page.
import { table } from './markdown.mjs';

/**
 * @typedef {{ median: number, p99: number, most: number }} Spread milliseconds
 * @typedef {object} InChromium
 * @property {string} version
 * @property {number} slowdown
 * @property {{ load: Spread, whole: Spread }} init
 * @property {Record<string, Record<string, { keys: Spread, batches: Spread }>>} typing by form and library
 */

const ms = (/** @type {number} */ value) => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
const cells = (/** @type {Spread} */ { median, p99, most }) => [ms(median), ms(p99), ms(most)];

/** @param {InChromium} chromium */
export const chromiumTable = ({ version, slowdown, init, typing }) =>
  `${version}, CPU slowed down ${slowdown} times.\n\n${table(
    ['', 'median, ms', '99th percentile', 'most'],
    [
      ['`load()` and the first verdict', ...cells(init.load)],
      ["the same with the page's script fetched and parsed", ...cells(init.whole)],
    ],
  )}\n\n${table(
    [
      'at each key',
      'a check, median, ms',
      '99th percentile',
      'most',
      'the mean of 20: median',
      '99th percentile',
      'most',
    ],
    Object.entries(typing).flatMap(([form, libraries]) =>
      Object.entries(libraries).map(([name, { keys, batches }]) => [
        `${form}, whole: ${name}`,
        ...cells(keys),
        ...cells(batches),
      ]),
    ),
  )}`;
