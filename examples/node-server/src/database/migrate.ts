// SPDX-License-Identifier: MIT
// Brings the tables up to date: runs the SQL files of `migrations` that this database has not seen.

import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.ts';

const folder = new URL('../migrations/', import.meta.url);
/** Any number, the same in every process: two servers starting at once take turns. */
const migrationLock = 4_173_001;

export async function migrate(database: Database): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await queries.query('create table if not exists migrations (name text primary key)');
    const rows = await queries.query<{ name: string }>('select name from migrations');
    const done = new Set(rows.map((row) => row.name));
    for (const name of files.filter((file) => !done.has(file))) {
      await queries.query(await readFile(new URL(name, folder), 'utf8'));
      await queries.query('insert into migrations (name) values ($1)', [name]);
    }
  });
}
