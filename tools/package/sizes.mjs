// SPDX-License-Identifier: MIT
// What each entry of dist/ weighs, and the budgets that it must keep.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { root } from '../lib/paths.mjs';

/** @typedef {{ entry: string, files: string[], raw: number, gzip: number, brotli: number, budget: number }} EntrySize */

const dist = join(root, 'dist');

/** What a page loads, file by file, and at most how many kB of brotli that may be. @type {{ entry: string, files: string[], budget: number, bundled?: boolean }[]} */
const loads = [
  { entry: 'what a zh-CN page loads', files: ['slim.mjs', 'hezuo.wasm'], bundled: true, budget: 116 },
  { entry: '`hezuo`', files: ['index.mjs'], budget: 125 },
  { entry: '`hezuo/slim`', files: ['slim.mjs', 'hezuo.wasm'], budget: 119 },
  { entry: '`hezuo/workerd`', files: ['workerd.mjs', 'hezuo.wasm'], budget: 118 },
  { entry: '`hezuo/wx`', files: ['wx/index.js', 'wx/hezuo.wasm.br'], budget: 119 },
  { entry: '`hezuo/nowasm`', files: ['nowasm.mjs'], budget: 164 },
  { entry: '`hezuo/workers`', files: ['workers.mjs', 'worker.mjs', 'index.mjs'], budget: 129 },
  { entry: '`hezuo/parity` (when asked for)', files: ['parity.mjs'], budget: 30 },
  { entry: 'the command line', files: ['cli/hezuo.mjs'], budget: 40 },
];

/** @returns {EntrySize[]} */
export function measureEntries() {
  return loads.map(({ entry, files, budget, bundled = false }) => {
    const bytes = files.map((file) =>
      bundled && file.endsWith('.mjs') ? asBundled(file) : readFileSync(join(dist, file)),
    );
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

/** The entry as a page's bundler makes it: minified, with the corpus as a chunk that waits for `parity()`. @param {string} file */
function asBundled(file) {
  const { outputFiles } = buildSync({
    stdin: { contents: `export { load } from './${file}';`, resolveDir: dist },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    external: ['./parity.mjs'],
    logLevel: 'warning',
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

export const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);

/** Columns of docs/sizes.md; brotli is the one before the last. @param {EntrySize[]} sizes */
export const sizesTable = (sizes) =>
  [
    '| entry | files | raw | gzip | brotli | budget, brotli |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...sizes.map(({ entry, files, raw, gzip, brotli, budget }) => {
      const figures = [raw, gzip, brotli].map((bytes) => `${kilobytes(bytes)} kB`);
      return `| ${entry} | ${files.join(', ')} | ${figures.join(' | ')} | ${budget} kB |`;
    }),
  ].join('\n');
