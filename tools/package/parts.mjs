// SPDX-License-Identifier: MIT
// What is injected into the entries: the glue, the wasm as text, the wasm as JavaScript, the corpus. Each a module in build/package.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { glueModule, wasmPath } from '../lib/core.mjs';
import { root } from '../lib/paths.mjs';
import { corpusText } from './corpus.mjs';
import { wasmAsJavaScript } from './javascript.mjs';
import { pack } from './pack.mjs';

/** @typedef {import('./entries.mjs').Part} Part */

/** Ways out that the glue knows and never takes here: our loaders give it the core. */
const unused = ['fetch', 'XMLHttpRequest', 'document'];

/** @type {Record<Part, () => string | Promise<string>>} */
const texts = {
  /** The bundler looks for what is unused among the names of modules only, and all of this is one function. */
  async glue() {
    const { code } = await minify(glueModule(), {
      module: true,
      compress: {
        passes: 5,
        pure_getters: true,
        global_defs: Object.fromEntries(unused.map((name) => [name, undefined])),
      },
      mangle: false,
    });
    return `${code}\nexport const hezuoNoWebAssembly = { RuntimeError: Error };\n`;
  },
  embedded: () => `export const hezuoWasm = ${JSON.stringify(pack(readFileSync(wasmPath)))};\n`,
  javascript: () => wasmAsJavaScript(wasmPath),
  corpus: () => `export const hezuoCorpus = ${JSON.stringify(corpusText())};\n`,
};

/** @type {Map<Part, Promise<string>>} */
const made = new Map();

/** @param {Part} part @returns {Promise<string>} the path of its module, made once */
export function partPath(part) {
  const known = made.get(part);
  if (known) return known;
  const path = write(part);
  made.set(part, path);
  return path;
}

/** @param {Part} part */
async function write(part) {
  const path = join(root, 'build', 'package', `${part}.mjs`);
  mkdirSync(join(root, 'build', 'package'), { recursive: true });
  writeFileSync(path, await texts[part]());
  return path;
}
