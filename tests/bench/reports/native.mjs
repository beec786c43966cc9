// SPDX-License-Identifier: MIT
// The native library beside the package on the same bytes.
import { ratio, spaced, table } from './markdown.mjs';

/** @typedef {Record<string, number | undefined>} Times nanoseconds */
/** @typedef {{ native: Times | null, package: Times, values: Times }} Both */

/** @param {Both} both */
export function nativeTable({ native, package: texts, values }) {
  if (!native) return 'Google Benchmark is not installed here: no native times.';
  const rows = Object.entries(native).map(([name, ns = 0]) => {
    const beside = (/** @type {number | undefined} */ time) =>
      time ? [spaced(time), ratio(time / ns)] : ['', ''];
    return [name, spaced(ns), ...beside(texts[name]), ...beside(values[name])];
  });
  return table(
    ['', 'native, ns', 'package, the same text, ns', '÷ native', 'package, values, ns', '÷ native'],
    rows,
  );
}

/** @param {Both} both @returns {import('./chart.mjs').Chart[]} */
export function nativeChart({ native, package: texts, values }) {
  if (!native) return [];
  const names = Object.keys(native);
  const times = (/** @type {Times} */ of) =>
    names.map((name) => (of[name] === undefined ? null : of[name] / (native[name] ?? 1)));
  return [
    {
      file: 'native',
      title: 'The package beside the native library',
      says: 'time of each call in Node, with the same text in and out and with values, as a multiple of the native time',
      kind: 'bars',
      unit: 'times the native time; 1 is as fast',
      names,
      series: [
        { name: 'the same text ÷ native', values: times(texts) },
        { name: 'values ÷ native', values: times(values) },
      ],
    },
  ];
}
