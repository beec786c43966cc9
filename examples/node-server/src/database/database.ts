// SPDX-License-Identifier: MIT
// The one door to PostgreSQL: the embedded and the real server stand behind the same few words.

/** Runs SQL. Without `parameters`, the text may hold several statements; the rows are those of the last. */
export interface Queries {
  query<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

export interface Database extends Queries {
  /** Commits what `work` did, or, when it throws, none of it. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Waits for what is under way, then closes. */
  close(): Promise<void>;
}

/** bigint columns hold instants and fen, which the rules keep within the safe integers. */
export function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer in the database: ${text}`);
  return value;
}
