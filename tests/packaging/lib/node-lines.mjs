// SPDX-License-Identifier: MIT
// parity() in other lines of Node: the npm package `node` brings their binaries, installed on demand below build/.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';

const program = `import { load } from 'hezuo';
const { hash } = await (await load()).parity();
console.log(JSON.stringify({ version: 'Node ' + process.versions.node, hash }));`;

/** @param {string} version of Node, exact @returns {import('../../parity/corpus.mjs').Answered} */
export function parityInNode(version) {
  const folder = join(root, 'build', 'matrix', `node-${version}`);
  const binary = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', `node@${version}`];
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const text = execFileSync(binary, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(text);
}
