// SPDX-License-Identifier: MIT
// The figures of `npm run test:growth`: steps, not times, so that they are the same on every machine.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/lib/paths.mjs';

const program = join(root, 'build', 'clang', 'tests', 'growth', 'hezuo_growth');

/** @returns {import('./reports/growth.mjs').Grown[]} */
export function countGrowth() {
  if (!existsSync(program)) throw new Error('run `npm run build:clang` first: it counts the steps');
  const file = join(root, 'build', 'bench', 'growth.json');
  const { status, stdout } = spawnSync(program, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  return JSON.parse(readFileSync(file, 'utf8'));
}
