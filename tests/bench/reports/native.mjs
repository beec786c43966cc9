// SPDX-License-Identifier: MIT
// The native library beside the package on the same bytes.
import { ratio, spaced, table } from './markdown.mjs';

/** @typedef {{ native: Record<string, number> | null, package: Record<string, number | undefined> }} Both nanoseconds */

/** @param {Both} both */
export function nativeTable({ native, package: inWasm }) {
  if (!native) return 'Google Benchmark is not installed here: no native times.';
  const rows = Object.entries(native).map(([name, ns]) => {
    const there = inWasm[name];
    return [name, spaced(ns), there ? spaced(there) : '', there ? ratio(there / ns) : ''];
  });
  return table(['', 'native, ns', 'package, ns', 'package ÷ native'], rows);
}

/** @param {Both} both @returns {import('./chart.mjs').Chart[]} */
export function nativeChart({ native, package: inWasm }) {
  if (!native) return [];
  const names = Object.keys(native).filter((name) => inWasm[name]);
  return [
    {
      file: 'native',
      title: 'The package beside the native library',
      says: 'time of each call in Node, as a multiple of the native time on the same bytes',
      kind: 'bars',
      unit: 'times the native time; 1 is as fast',
      names,
      series: [
        { name: 'package ÷ native', values: names.map((name) => (inWasm[name] ?? 0) / (native[name] ?? 1)) },
      ],
    },
  ];
}
