// SPDX-License-Identifier: MIT
// What each entry of dist/ weighs, and the budgets that it must keep.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from '../lib/paths.mjs';

/** @typedef {{ entry: string, files: string[], raw: number, gzip: number, brotli: number, budget: number }} EntrySize */

/** What a page loads, file by file, and at most how many kB of brotli that may be. */
const loads = [
  { entry: 'hezuo', files: ['index.mjs'], budget: 160 },
  { entry: 'hezuo/slim', files: ['slim.mjs', 'hezuo.wasm'], budget: 150 },
  { entry: 'hezuo/workerd', files: ['workerd.mjs', 'hezuo.wasm'], budget: 150 },
  { entry: 'hezuo/wx', files: ['wx/index.js', 'wx/hezuo.wasm.br'], budget: 150 },
  { entry: 'hezuo/nowasm', files: ['nowasm.mjs'], budget: 320 },
  { entry: 'hezuo/parity (when asked for)', files: ['parity.mjs'], budget: 60 },
  { entry: 'the command line', files: ['cli/hezuo.mjs'], budget: 40 },
];

/** @returns {EntrySize[]} */
export function measureEntries() {
  return loads.map(({ entry, files, budget }) => {
    const bytes = files.map((file) => readFileSync(join(root, 'dist', file)));
    /** A compressed file stays as it is. @param {(part: Buffer) => Buffer} compress */
    const sum = (compress) =>
      bytes.reduce((total, part, i) => total + (files[i]?.endsWith('.br') ? part : compress(part)).length, 0);
    return {
      entry,
      files,
      raw: sum((part) => part),
      gzip: sum((part) => gzipSync(part, { level: 9 })),
      brotli: sum((part) => brotliCompressSync(part)),
      budget,
    };
  });
}

export const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);

/** @param {EntrySize[]} sizes */
export function printSizes(sizes) {
  for (const { entry, raw, gzip, brotli, budget } of sizes) {
    const [a, b, c] = [raw, gzip, brotli].map((bytes) => `${kilobytes(bytes)} kB`.padStart(10));
    console.log(`${entry.padEnd(30)}${a} raw ${b} gzip ${c} brotli, budget ${budget} kB`);
  }
}
