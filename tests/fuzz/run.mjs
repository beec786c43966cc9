// SPDX-License-Identifier: MIT
// `npm run fuzz [-- --seconds N --seed S]`: the native fuzzer of the asan preset, then hostile values through the package.
// `npm run fuzz:smoke` is a few seconds of each.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../tools/lib/paths.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, smoke: { type: 'boolean' } },
});
const seconds = values.seconds ?? (values.smoke ? '6' : '60');
// Always the same in CI: what turns red there was made red by the change.
const seed = values.seed ?? (values.smoke ? '1' : String(Date.now() % 1e9));
const args = ['--seconds', seconds, '--seed', seed];

const program = join(root, 'build', 'asan', 'tests', 'fuzz', 'hezuo_fuzz');
if (!existsSync(program)) {
  console.error('build/asan/tests/fuzz/hezuo_fuzz is missing: run `npm run build:asan` first.');
  process.exit(1);
}

let passed = 0;
let failed = 0;
/** @param {string} command @param {string[]} given */
function run(command, given) {
  const { status, signal } = spawnSync(command, given, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0) passed++;
  else failed++;
  if (signal) console.log(`ended by ${signal}`);
}

run(program, args);
run(process.execPath, ['tests/fuzz/js/run.mjs', ...args]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
