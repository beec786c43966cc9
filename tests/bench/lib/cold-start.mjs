// SPDX-License-Identifier: MIT
// From the start of a process to its first verdict, over an empty process beside it.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';
import { pools } from './documents.mjs';
import { median } from './measure.mjs';

/** @param {string} code @returns {number} milliseconds */
function timeProcess(code) {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: join(root, 'tests', 'bench'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - began;
}

/** @param {string[]} names of peers @param {number} pairs @returns {Record<string, { median: number, least: number }>} */
export function timeColdStarts(names, pairs) {
  const file = join(root, 'build', 'bench', 'first-document.json');
  writeFileSync(file, JSON.stringify(pools(1)[2]?.documents[0]));
  const read = `import { readFileSync } from 'node:fs'; const document = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
  const codes = names.map((name) => ({
    name,
    code: `${read} const { order } = await import('./peers/${name}.mjs');
      if ((await order(document)).length > 0) throw new Error('the first document is refused');`,
  }));
  /** @type {Record<string, { median: number, least: number }>} */
  const times = {};
  for (const { name, code } of codes) {
    const taken = Array.from({ length: pairs }, () => ({
      empty: timeProcess(read),
      full: timeProcess(code),
    }));
    const least = (/** @type {'empty' | 'full'} */ which) => Math.min(...taken.map((pair) => pair[which]));
    times[name] = {
      median: median(taken.map(({ empty, full }) => full - empty)),
      least: least('full') - least('empty'),
    };
  }
  return times;
}
