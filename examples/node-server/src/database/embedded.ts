// SPDX-License-Identifier: MIT
// PostgreSQL inside this process (PGlite), on disk or in memory.

import { PGlite, types, type Transaction } from '@electric-sql/pglite';
import { safeInteger, type Database, type Queries } from './database.ts';

/** What a PGlite and one of its transactions have in common. */
type Runner = Pick<PGlite | Transaction, 'query' | 'exec'>;

/** `image`: what a new database starts from (a dump of a data folder) instead of being set up from nothing. */
export async function openEmbedded(folder: string | null, image?: Blob): Promise<Database> {
  const parsers = { [types.INT8]: safeInteger };
  const options = image === undefined ? { parsers } : { parsers, loadDataDir: image };
  const pglite = folder === null ? new PGlite(options) : new PGlite(folder, options);
  await pglite.waitReady;
  return new EmbeddedDatabase(pglite);
}

class EmbeddedDatabase implements Database {
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(private readonly pglite: PGlite) {}

  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> {
    return this.track(
      parameters === undefined ? this.script<Row>(sql) : run<Row>(this.pglite, sql, parameters),
    );
  }

  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return this.track(
      this.pglite.transaction((transaction) =>
        work({ query: (sql, parameters) => run(transaction, sql, parameters) }),
      ),
    );
  }

  async close(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
    await this.pglite.close();
  }

  /** A script with its own BEGIN leaves the only connection in a broken transaction when it fails: end that one. */
  private async script<Row>(sql: string): Promise<Row[]> {
    try {
      return await run<Row>(this.pglite, sql);
    } catch (error) {
      await this.pglite.exec('rollback');
      throw error;
    }
  }

  private track<Result>(work: Promise<Result>): Promise<Result> {
    this.underWay.add(work);
    const forget = () => this.underWay.delete(work);
    work.then(forget, forget);
    return work;
  }
}

/** The protocol with parameters takes one statement, the one without takes several. */
async function run<Row>(runner: Runner, sql: string, parameters?: unknown[]): Promise<Row[]> {
  if (parameters !== undefined) return (await runner.query<Row>(sql, parameters)).rows;
  return ((await runner.exec(sql)).at(-1)?.rows ?? []) as Row[];
}
