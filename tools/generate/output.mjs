// SPDX-License-Identifier: MIT
// What every generator shares: writing files as Prettier would have them, or comparing with what is there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as prettier from 'prettier';
import { fromRoot, root } from '../lib/paths.mjs';

/** @typedef {{ path: string, text: string, plain?: boolean }} Generated `path` relative to the checkout; `plain`: as it is */

/** @param {Generated} file @returns {Promise<Generated>} */
async function pretty({ path, text, plain = false }) {
  if (plain) return { path, text };
  const filepath = join(root, path);
  const config = await prettier.resolveConfig(filepath);
  return { path, text: await prettier.format(text, { ...config, filepath }) };
}

/**
 * Writes the files; with `check` only compares, and fails when one is not as it would be written.
 * @param {Generated[]} files
 * @param {{ check: boolean }} options
 */
export async function emit(files, { check }) {
  const outdated = [];
  for (const file of files) {
    const { path, text } = await pretty(file);
    const absolute = join(root, path);
    const before = existsSync(absolute) ? readFileSync(absolute, 'utf8') : null;
    if (before === text) continue;
    if (check) {
      outdated.push(path);
      continue;
    }
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    console.log(`wrote ${fromRoot(absolute)}`);
  }
  if (outdated.length === 0) return;
  console.error(`outdated: run npm run generate (${outdated.join(', ')})`);
  process.exitCode = 1;
}
