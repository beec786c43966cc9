// SPDX-License-Identifier: MIT
// The entries of the package: one row each. What package.json exports is compared with these rows by a test.

/**
 * @typedef {'esm' | 'cjs'} Format
 * @typedef {'glue' | 'embedded' | 'javascript' | 'corpus'} Part what is injected: made by tools/package/parts.mjs
 *
 * @typedef {object} Entry
 * @property {string} name as users import it
 * @property {string} source relative to the checkout
 * @property {Partial<Record<Format, string>>} files in dist/
 * @property {string} [types] in dist/, without `.d.ts`, where the name is not that of the files
 * @property {Part[]} parts
 * @property {string} [target] the oldest language that its hosts speak
 * @property {'neutral' | 'node'} [platform]
 * @property {Record<string, string>} [define]
 * @property {'chunk' | 'none'} corpus how parity() gets at the corpus
 */

/** @typedef {Pick<Entry, 'source' | 'files' | 'platform' | 'corpus'> & { parts: [] }} StartedFile */

/** Hosts that have no WebAssembly of this name; Emscripten's glue asks for it and for the class of its errors. */
const withoutWebAssembly = { WebAssembly: 'hezuoNoWebAssembly' };

/** @type {Entry[]} */
export const entries = [
  {
    name: 'hezuo',
    source: 'bindings/src/index.ts',
    files: { esm: 'index.mjs', cjs: 'index.cjs' },
    parts: ['glue', 'embedded'],
    corpus: 'chunk',
  },
  {
    name: 'hezuo/slim',
    source: 'bindings/src/entries/slim-node.ts',
    files: { esm: 'slim-node.mjs', cjs: 'slim-node.cjs' },
    types: 'slim',
    parts: ['glue'],
    platform: 'node',
    corpus: 'chunk',
  },
  {
    name: 'hezuo/slim',
    source: 'bindings/src/entries/slim.ts',
    files: { esm: 'slim.mjs', cjs: 'slim.cjs' },
    parts: ['glue'],
    corpus: 'chunk',
  },
  {
    name: 'hezuo/workerd',
    source: 'bindings/src/entries/workerd.ts',
    files: { esm: 'workerd.mjs' },
    parts: ['glue'],
    corpus: 'chunk',
  },
  {
    name: 'hezuo/wx',
    source: 'bindings/src/entries/wx.ts',
    files: { cjs: 'wx/index.js' },
    types: 'wx/index',
    parts: ['glue'],
    platform: 'node', // for its names of exports, which Node reads when an ES module imports CommonJS
    target: 'es2017',
    define: withoutWebAssembly,
    corpus: 'none',
  },
  {
    name: 'hezuo/nowasm',
    source: 'bindings/src/entries/nowasm.ts',
    files: { esm: 'nowasm.mjs', cjs: 'nowasm.cjs' },
    parts: ['glue', 'javascript'],
    target: 'es2017',
    define: withoutWebAssembly,
    corpus: 'chunk',
  },
  {
    name: 'hezuo/parity',
    source: 'bindings/src/parity/index.ts',
    files: { esm: 'parity.mjs', cjs: 'parity.cjs' },
    parts: ['corpus'],
    target: 'es2017',
    corpus: 'none',
  },
  {
    name: 'hezuo/workers',
    source: 'bindings/src/entries/no-workers.ts',
    files: { esm: 'no-workers.mjs', cjs: 'no-workers.cjs' },
    types: 'workers',
    parts: [],
    corpus: 'none',
  },
  {
    name: 'hezuo/workers',
    source: 'bindings/src/entries/workers.ts',
    files: { esm: 'workers.mjs', cjs: 'workers.cjs' },
    parts: [],
    platform: 'node',
    corpus: 'none',
  },
];

/** Files that entries start, and nobody imports. @type {StartedFile[]} */
export const startedFiles = [
  {
    source: 'bindings/src/entries/worker.ts',
    files: { esm: 'worker.mjs' },
    parts: [],
    platform: 'node',
    corpus: 'none',
  },
];

/** Entries that are another name of one above, so that its bytes are in the package once. */
export const aliases = [
  { name: 'hezuo/sync', of: 'index', file: 'sync', source: 'bindings/src/entries/sync.ts' },
];
