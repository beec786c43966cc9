// SPDX-License-Identifier: MIT
// A server for one test file: in memory, on a folder, or, with HEZUO_TEST_DATABASE_URL, on a PostgreSQL server.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { after } from 'node:test';
import pg from 'pg';
import type { Config } from '../../src/config.ts';
import { openEmbedded } from '../../src/database/embedded.ts';
import { buildServer, type Server } from '../../src/server.ts';
import { emptyCluster } from './cluster.ts';
import { Person } from './person.ts';

export interface TestServer extends Server {
  /** What the server reported as failures of its own. */
  reports: unknown[];
  signIn(partyId: string): Promise<Person>;
  nobody(): Person;
}

export async function startServer(
  changes: Partial<Config> = {},
  systemClock: () => number = Date.now,
): Promise<TestServer> {
  const reports: unknown[] = [];
  const config: Config = {
    port: 0,
    demo: true,
    dataFolder: null,
    databaseUrl: changes.dataFolder === undefined ? await freshDatabase() : null,
    pagesFolder: join(tmpdir(), 'no-pages-here'),
    pollSeconds: 0.5,
    ...changes,
  };
  const inMemory = config.dataFolder === null && config.databaseUrl === null;
  const server = await buildServer({
    config,
    report: (error) => reports.push(error),
    systemClock,
    database: inMemory ? await openEmbedded(null, await emptyCluster()) : undefined,
  });
  const nobody = () => new Person(server.app);
  return {
    ...server,
    reports,
    nobody,
    async signIn(partyId) {
      const person = nobody();
      const { status } = await person.post('/api/session', { partyId });
      if (status !== 200) throw new Error(`cannot sign in as ${partyId}: ${String(status)}`);
      return person;
    },
  };
}

/** A server for the whole file, closed at its end. */
export async function serverForFile(changes: Partial<Config> = {}): Promise<TestServer> {
  const server = await startServer(changes);
  after(() => server.close());
  return server;
}

async function freshDatabase(): Promise<string | null> {
  const url = process.env['HEZUO_TEST_DATABASE_URL'];
  if (!url) return null;
  const name = `hezuo_test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  return fresh.href;
}
