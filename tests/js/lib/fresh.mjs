// SPDX-License-Identifier: MIT
// The package as if first loaded: another copy of the module here, or another process.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = new URL('../../../', import.meta.url);
let copies = 0;

/** A copy of the package with a core of its own. @returns {Promise<typeof import('hezuo')>} */
export function freshCopy() {
  copies += 1;
  return import(new URL(`dist/index.mjs?copy=${copies}`, root).href);
}

/** @returns {Uint8Array<ArrayBuffer>} */
export const wasmBytes = () => new Uint8Array(readFileSync(new URL('dist/hezuo.wasm', root)));

/**
 * Runs a program in the package's folder; what it prints is JSON.
 * @param {string} program @param {{ flags?: string[] }} [options]
 */
export async function runProgram(program, { flags = [] } = {}) {
  const args = [...flags, '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: fileURLToPath(root) });
  return JSON.parse(stdout);
}
