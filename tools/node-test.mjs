// SPDX-License-Identifier: MIT
// Runs `node --test` over the test files of the named folders. Node 20 and 22 read a folder's name differently, so files
// are named one by one; and a folder without tests is an error, not a success.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { filesBelow, fromRoot, root } from './lib/paths.mjs';

const folders = process.argv.slice(2);
const files = folders.flatMap((folder) => {
  const found = filesBelow(join(root, folder)).filter((path) => /\.test\.(?:mjs|cjs|ts|mts|cts)$/.test(path));
  if (found.length === 0) console.error(`${folder}: no *.test.* file`);
  return found.length > 0 ? found.map(fromRoot) : [''];
});
if (files.length === 0 || files.includes('')) process.exit(1);

const typescript = files.some((file) => file.endsWith('ts')) ? ['--import', 'tsx'] : [];
const args = [...typescript, '--test', '--test-reporter=spec', ...files];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
process.exit(status ?? 1);
