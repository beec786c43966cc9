// SPDX-License-Identifier: MIT
// An empty database cluster, set up once and kept in build/: setting one up takes seconds, reading it back does not.

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const build = fileURLToPath(new URL('../../../../build/', import.meta.url));

export async function emptyCluster(): Promise<Blob> {
  const path = join(build, 'tests', `empty-cluster-${pgliteVersion()}.tar`);
  try {
    return new Blob([await readFile(path)]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return setUp(path);
  }
}

async function setUp(path: string): Promise<Blob> {
  const pglite = new PGlite();
  await pglite.waitReady;
  const image = await pglite.dumpDataDir('none');
  await pglite.close();
  // Other test files may be doing the same: whoever is last wins, and nobody reads half a file.
  const draft = `${path}.${String(process.pid)}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, Buffer.from(await image.arrayBuffer()));
  await rename(draft, path);
  return image;
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = createRequire(entry)('../package.json') as { version: string };
  return version;
}
