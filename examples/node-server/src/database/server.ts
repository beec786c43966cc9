// SPDX-License-Identifier: MIT
// A PostgreSQL server elsewhere, reached through a pool of connections.

import pg from 'pg';
import { safeInteger, type Database, type Queries } from './database.ts';

pg.types.setTypeParser(pg.types.builtins.INT8, safeInteger);

export async function openServer(url: string, onError: (error: unknown) => void): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url });
  // Without a listener, a connection that breaks while idle would end the process.
  pool.on('error', onError);
  await pool.query('select 1');
  return new ServerDatabase(pool);
}

class ServerDatabase implements Database {
  constructor(private readonly pool: pg.Pool) {}

  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> {
    return parameters === undefined ? this.script<Row>(sql) : run<Row>(this.pool, sql, parameters);
  }

  async transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work({ query: (sql, parameters) => run(client, sql, parameters) });
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      await endBroken(client);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async script<Row>(sql: string): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const rows = await run<Row>(client, sql);
      client.release();
      return rows;
    } catch (error) {
      await endBroken(client);
      throw error;
    }
  }
}

/** Rolls back; a connection that cannot even do that is thrown away. */
async function endBroken(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}

async function run<Row>(
  runner: pg.Pool | pg.PoolClient,
  sql: string,
  parameters?: unknown[],
): Promise<Row[]> {
  // Several statements give an array of results, which the types of pg do not know.
  const answer: unknown = await runner.query(sql, parameters);
  const results = (Array.isArray(answer) ? answer : [answer]) as pg.QueryResult<pg.QueryResultRow>[];
  return (results.at(-1)?.rows ?? []) as Row[];
}
