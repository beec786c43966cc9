// SPDX-License-Identifier: MIT
// The data folder: one process at a time, and the secret that signs its cookies.

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface DataFolder {
  /** Where the embedded database keeps its files; null: in memory. */
  database: string | null;
  /** Signs the session cookies; made at first start and kept. */
  secret: string;
  release(): Promise<void>;
}

export async function openDataFolder(folder: string | null): Promise<DataFolder> {
  if (folder === null) return { database: null, secret: newSecret(), release: async () => {} };
  await mkdir(folder, { recursive: true });
  const lock = join(folder, 'server.pid');
  await takeLock(lock, folder);
  return {
    database: join(folder, 'postgres'),
    secret: await keptSecret(join(folder, 'cookie-secret')),
    release: () => rm(lock, { force: true }),
  };
}

/** Two processes writing the same embedded database would ruin it. */
async function takeLock(lock: string, folder: string): Promise<void> {
  const holder = await holderOf(lock);
  if (holder !== null && isRunning(holder)) {
    throw new Error(
      `The data folder ${folder} is in use by process ${holder}; set HEZUO_DATA to another one, or, if that is no hezuo, delete ${lock}.`,
    );
  }
  // Left behind by a process that was killed.
  if (holder !== null) await rm(lock, { force: true });
  // Of two processes starting at this very moment, one fails here.
  await writeFile(lock, String(process.pid), { flag: 'wx' });
}

async function holderOf(lock: string): Promise<number | null> {
  const text = await textOf(lock);
  return text === null ? null : Number(text);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function keptSecret(path: string): Promise<string> {
  const kept = await textOf(path);
  if (kept !== null) return kept;
  const secret = newSecret();
  await writeFile(path, secret, { mode: 0o600 });
  return secret;
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function newSecret(): string {
  return randomBytes(32).toString('hex');
}
