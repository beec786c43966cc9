// SPDX-License-Identifier: MIT
// What a page loads: each peer with both forms bundled, ours as the package's bundle with the module inside and apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../../tools/lib/paths.mjs';
import { measureEntries } from '../../../tools/package/sizes.mjs';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** @param {Uint8Array[]} files each is sent, and so compressed, by itself @returns {Size} */
function sizeOf(files) {
  const sum = (/** @type {(bytes: Uint8Array) => number} */ of) =>
    files.reduce((total, file) => total + of(file), 0);
  return {
    raw: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum(
      (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    ),
  };
}

/** @param {string} code a module @returns {Promise<Uint8Array>} minified, with all that it imports */
export async function bundle(code) {
  const result = await build({
    stdin: { contents: code, resolveDir: join(root, 'tests', 'bench') },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    tsconfigRaw: {}, // what is published, not the sources
    external: ['./parity.mjs'], // the corpus is a chunk that only parity() loads
  });
  return /** @type {{ contents: Uint8Array }} */ (result.outputFiles[0]).contents;
}

const peerBundle = (/** @type {string} */ name) =>
  bundle(`export { invite, order } from './peers/${name}.mjs';`);

/** @returns {Promise<Record<string, Size>>} */
export async function measureSizes() {
  const wasm = readFileSync(join(root, 'dist', 'hezuo.wasm'));
  const whole = await bundle("export { load } from 'hezuo';");
  // The module stands in the bundle as text; a page may fetch it as a file of its own instead.
  const text = Buffer.from(whole).toString('utf8');
  const embedded = /(?<=(["'`]))(?:(?!\1)[^\\]|\\.){20000,}(?=\1)/s.exec(text);
  if (!embedded) throw new Error('the bundle has no module inside');
  const glue = Buffer.from(text.slice(0, embedded.index) + text.slice(embedded.index + embedded[0].length));
  const [page] = measureEntries();
  if (!page) throw new Error('no entry of dist/ is measured');
  return {
    [`hezuo: ${page.entry}`]: { raw: page.raw, gzip: page.gzip, brotli: page.brotli },
    'hezuo: every system, both languages, all functions': sizeOf([whole]),
    'hezuo: the same, the module as a file of its own': sizeOf([glue, wasm]),
    'ajv standalone': sizeOf([await bundle("export * from '../../build/bench/ajv-standalone.cjs';")]),
    ajv: sizeOf([await peerBundle('ajv')]),
    zod: sizeOf([await peerBundle('zod')]),
    valibot: sizeOf([await peerBundle('valibot')]),
    'async-validator': sizeOf([await peerBundle('async-validator')]),
    xstate: sizeOf([await bundle("export * from './peers/xstate.mjs';")]),
  };
}
