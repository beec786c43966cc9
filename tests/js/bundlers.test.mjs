// SPDX-License-Identifier: MIT
// One import works in bundlers without configuration: the bundle runs in a realm that has nothing but the language and WebAssembly.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build as esbuild } from 'esbuild';
import { load } from 'hezuo';
import { build as vite } from 'vite';

const folder = fileURLToPath(new URL('../../build/tests/bundlers', import.meta.url));
const entry = join(folder, 'entry.js');
mkdirSync(folder, { recursive: true });
writeFileSync(
  entry,
  "import { load } from 'hezuo';\nglobalThis.answer = load().then((h) => JSON.stringify([h.rulebook, h.check('douyin-live.order', {})]));\n",
);
const hezuo = await load();
const expected = JSON.stringify([hezuo.rulebook, hezuo.check('douyin-live.order', {})]);

/** @param {string} file */
const answerOf = (file) => {
  const realm = vm.createContext({});
  vm.runInContext(readFileSync(file, 'utf8'), realm);
  return vm.runInContext('answer', realm);
};

test('esbuild', async () => {
  const outfile = join(folder, 'esbuild.js');
  const { warnings } = await esbuild({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    minify: true,
    logLevel: 'silent',
  });
  assert.deepEqual(warnings, []);
  assert.equal(await answerOf(outfile), expected);
});

test('Vite', async () => {
  /** @type {string[]} */
  const warnings = [];
  await vite({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    customLogger: /** @type {any} */ ({
      info() {},
      warn: (/** @type {string} */ text) => warnings.push(text),
      error: (/** @type {string} */ text) => warnings.push(text),
      clearScreen() {},
      hasErrorLogged: () => false,
      warnOnce: (/** @type {string} */ text) => warnings.push(text),
      hasWarned: false,
    }),
    build: {
      outDir: 'vite',
      emptyOutDir: true,
      lib: { entry, formats: ['iife'], name: 'bundle', fileName: () => 'vite.js' },
    },
  });
  assert.deepEqual(warnings, []);
  assert.equal(await answerOf(join(folder, 'vite', 'vite.js')), expected);
});
