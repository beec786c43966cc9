// SPDX-License-Identifier: MIT
// Imports one of the package's inner modules, which dist/ does not show, from its source.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {string} path below bindings/src
 * @returns {Promise<any>}
 */
export async function importSource(path) {
  const folder = join(root, 'build', 'tests');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(path, '.ts')}.mjs`);
  await build({
    entryPoints: [join(root, 'bindings', 'src', path)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
