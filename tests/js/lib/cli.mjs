// SPDX-License-Identifier: MIT
// Runs the built command line in a process of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../../dist/cli/hezuo.mjs', import.meta.url));
/** @param {string} name of a file in examples/data */
export const data = (name) => fileURLToPath(new URL(`../../../examples/data/${name}`, import.meta.url));

/** @typedef {{ code: number | null, stdout: string, stderr: string }} Ended */

/**
 * @param {string[]} args
 * @param {string | Uint8Array} [input] what standard input holds
 * @returns {Promise<Ended>}
 */
export async function hezuo(args, input = '') {
  const child = spawn(process.execPath, [cli, ...args]);
  child.stdin.on('error', () => undefined); // A command that reads nothing may end before we have written.
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  return { code, stdout, stderr };
}

const folder = mkdtempSync(join(tmpdir(), 'hezuo-cli-'));
let files = 0;

/** @param {string | Uint8Array} content @returns {string} the path of a file that holds it */
export function file(content) {
  files += 1;
  const path = join(folder, String(files));
  writeFileSync(path, content);
  return path;
}

/** @param {string} stdout NDJSON @returns {any[]} */
export const rowsOf = (stdout) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
