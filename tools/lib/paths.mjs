// SPDX-License-Identifier: MIT
// Where the checkout is, and which of its files were written by hand.
import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, without a slash at its end. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const skipped = new Set(['.git', 'node_modules', 'build', 'dist', 'coverage']);

/** @param {string} path absolute @returns {string} relative to the checkout, with `/` on every system */
export const fromRoot = (path) => relative(root, path).split(sep).join('/');

/**
 * Every file below a folder, in a stable order, without build products and dependencies.
 * @param {string} folder absolute
 * @returns {string[]} absolute paths
 */
export function filesBelow(folder) {
  /** @type {string[]} */
  const found = [];
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return found;
    throw error;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) found.push(...filesBelow(path));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
