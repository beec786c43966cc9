// SPDX-License-Identifier: MIT
// The rows of the matrix, and the tarball that they install.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';

/** @typedef {import('./run-row.mjs').Row} Row */

const folder = new URL('../matrix/', import.meta.url);

/** @returns {Promise<Row[]>} in the order of their files */
export async function readRows() {
  const files = readdirSync(folder).sort();
  return Promise.all(files.map(async (file) => (await import(new URL(file, folder).href)).default));
}

/** `npm pack` of dist/ as it is. @returns {{ path: string, files: string[], bytes: number }} */
export function packPackage() {
  const destination = join(root, 'build', 'matrix');
  mkdirSync(destination, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', destination];
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  const files = packed.files.map((/** @type {{ path: string }} */ file) => file.path);
  return { path: join(destination, packed.filename), files, bytes: packed.size };
}
