// SPDX-License-Identifier: MIT
// A program that prints the answers of the corpus; with `--version` it names the compiler that built it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/lib/paths.mjs';

/**
 * @param {string} path from the root
 * @param {string[]} [args]
 * @returns {import('./corpus.mjs').Answered}
 */
export function answersOf(path, args = []) {
  const program = join(root, path);
  if (!existsSync(program)) throw new Error(`${path} is not built`);
  const ask = (/** @type {string[]} */ words) =>
    execFileSync(program, words, {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  return { version: ask(['--version']).trim(), lines: ask(args).trimEnd().split('\n') };
}
