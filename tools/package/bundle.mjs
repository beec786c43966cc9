// SPDX-License-Identifier: MIT
// One row of entries.mjs -> its files in dist/, by esbuild.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/paths.mjs';
import { partPath } from './parts.mjs';

/** @typedef {import('./entries.mjs').Entry} Entry @typedef {import('./entries.mjs').Format} Format */

/** What all bundles share. The target is that of the phones that H5 pages meet. */
export const common = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  sourcemap: false,
});

/** @param {Omit<Entry, 'name'>} entry @param {string} dist folder of the files */
export async function bundleEntry(entry, dist) {
  const inject = await Promise.all(entry.parts.map(partPath));
  for (const [format, file] of Object.entries(entry.files)) {
    await build({
      ...common,
      entryPoints: [entry.source],
      outfile: join(dist, file),
      format: /** @type {Format} */ (format),
      platform: entry.platform ?? 'neutral',
      target: entry.target ?? 'es2020',
      minifySyntax: true,
      minifyWhitespace: true,
      inject,
      define: { ...entry.define, ...(format === 'cjs' ? { 'import.meta.url': 'undefined' } : {}) },
      plugins: [
        corpusChunk(entry.corpus, format === 'cjs' ? 'cjs' : 'mjs'),
        mainBeside(format === 'cjs' ? 'cjs' : 'mjs'),
        wasmBeside,
      ],
      // CommonJS stays CommonJS: test runners give it realms without `import()`.
      supported: { 'dynamic-import': format === 'esm' },
    });
  }
}

/**
 * The corpus is a file beside the entries, or out of reach where hosts have no `import()`.
 * @param {Entry['corpus']} way @param {'mjs' | 'cjs'} end
 */
const corpusChunk = (way, end) => ({
  name: 'corpus-chunk',
  setup(/** @type {import('esbuild').PluginBuild} */ { onResolve, onLoad }) {
    if (way === 'chunk')
      onResolve({ filter: /^\.\/parity\/index\.js$/ }, () => ({ path: `./parity.${end}`, external: true }));
    else onLoad({ filter: /corpus-chunk\.ts$/ }, () => ({ contents: unreachable, loader: 'js' }));
  },
});

const unreachable = `export const importCorpus = () => Promise.reject(new Error(
  "hezuo: this entry does not load chunks; call runCorpus(hezuo) of 'hezuo/parity' instead"));`;

/** Entries that use the main one share its file. @param {'mjs' | 'cjs'} end */
const mainBeside = (end) => ({
  name: 'main-beside',
  setup(/** @type {import('esbuild').PluginBuild} */ { onResolve }) {
    onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: `./index.${end}`, external: true }));
  },
});

/** Hosts that compile imports of .wasm find the file beside the entry. */
const wasmBeside = {
  name: 'wasm-beside',
  setup(/** @type {import('esbuild').PluginBuild} */ { onResolve }) {
    onResolve({ filter: /\.wasm$/ }, () => ({ path: './hezuo.wasm', external: true }));
  },
};
