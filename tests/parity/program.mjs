// SPDX-License-Identifier: MIT
// A program that prints the answers of the corpus; with `--version` it names the compiler that built it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/lib/paths.mjs';

/** @param {string} path from the root @param {string[]} args @param {string} [input] */
function ask(path, args, input) {
  const program = join(root, path);
  if (!existsSync(program)) throw new Error(`${path} is not built`);
  const stdio = /** @type {const} */ (['pipe', 'pipe', 'inherit']);
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30, input: input ?? '', stdio });
}

/** @param {string} path @param {string} [input] @returns {import('./corpus.mjs').Answered} */
export function answersOf(path, input) {
  const version = ask(path, ['--version']).trim();
  return { version, lines: ask(path, [], input).trimEnd().split('\n') };
}

/** What the C++ program asks of its door, for a program that asks again. @param {string} path */
export const callsOf = (path) => ask(path, ['--calls']);
