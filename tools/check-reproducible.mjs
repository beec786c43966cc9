// SPDX-License-Identifier: MIT
// `npm run check:reproducible`: two clean builds of the wasm in folders of their own; module and glue must be the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

const outputs = ['hezuo.wasm', 'hezuo.js'];

const { configurePresets } = JSON.parse(readFileSync(join(root, 'CMakePresets.json'), 'utf8'));
const preset = configurePresets.find((/** @type {{ name: string }} */ { name }) => name === 'wasm');

/** As the preset builds, but without a compiler cache, which would give the first build's objects again. */
const env = {
  ...process.env,
  ...preset.environment,
  CCACHE_DISABLE: '1',
  CMAKE_CXX_COMPILER_LAUNCHER: '',
  CMAKE_C_COMPILER_LAUNCHER: '',
};

/** @param {string} name @returns {Record<string, string>} hashes by file */
function build(name) {
  const folder = join(root, 'build', 'reproducible', name);
  rmSync(folder, { recursive: true, force: true });
  const run = (/** @type {string[]} */ args) =>
    execFileSync('cmake', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  run(['--preset', 'wasm', '-B', folder]);
  run(['--build', folder]);
  const hash = (/** @type {string} */ file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(outputs.map((file) => [file, hash(file)]));
}

const [first, second] = [build('first'), build('second')];
const different = outputs.filter((file) => first[file] !== second[file]);
for (const file of outputs) console.log(`${file.padEnd(12)} ${first[file]} ${second[file]}`);
console.log(`${outputs.length - different.length} passed, ${different.length} failed`);
process.exitCode = different.length === 0 ? 0 : 1;
