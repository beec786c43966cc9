// SPDX-License-Identifier: MIT
// `npm run format [PATH…]`: lays out everything, or the named folders, the way `npm run lint:js` and `lint:cpp` want it.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { filesBelow, root } from './lib/paths.mjs';

const places = process.argv.slice(2);
const folders = places.length > 0 ? places : ['.'];
const cpp = folders
  .flatMap((folder) => filesBelow(resolve(root, folder)))
  .filter((path) => /\.(?:cpp|h)$/.test(path) && !path.includes('/generated/'));

/** @param {string} command @param {string[]} args */
function must(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${command}: ${error?.message ?? `ended with ${status}`}`);
    process.exitCode = 1;
  }
}

must('node_modules/.bin/prettier', ['--write', '--log-level=warn', ...folders]);
if (cpp.length > 0) must('clang-format', ['-i', ...cpp]);
