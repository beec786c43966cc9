// SPDX-License-Identifier: MIT
// Reads facts: one query for all rows of a table, each value put where its path says.

import type { Actor, Facts } from 'hezuo';
import { startOfDay } from '../clock.ts';
import type { Queries } from '../database/database.ts';
import { idAt } from '../http/read.ts';
import type { FactRow, Path } from './system.ts';

/** What every query may name: who asks, and when. */
export interface Asking {
  merchant: string | null;
  party: string | null;
  now: number;
}

/** Values by name, as they go into queries. */
export type Names = Record<string, string | number | null>;

export function namesOf({ merchant, party, now }: Asking, ids: Record<string, Path>, holder: unknown): Names {
  const names: Names = { merchant, party, now, today: startOfDay(now) };
  for (const [name, path] of Object.entries(ids)) names[name] = idAt(holder, ...path);
  return names;
}

/** The one value of each query, in order. */
export async function valuesOf(queries: Queries, sqls: readonly string[], names: Names): Promise<unknown[]> {
  if (sqls.length === 0) return [];
  const parameters: unknown[] = [];
  const placeholders = new Map<string, string>();
  const placeholder = (name: string): string => {
    const known = placeholders.get(name);
    if (known !== undefined) return known;
    const value = names[name];
    if (value === undefined) throw new Error(`a query names :${name}, which nothing gives`);
    parameters.push(value);
    const made = `$${parameters.length}::${typeof value === 'number' ? 'bigint' : 'text'}`;
    placeholders.set(name, made);
    return made;
  };
  const columns = sqls.map((sql, index) => {
    const filled = sql.replace(/(?<!:):([a-z]+)/g, (_, name: string) => placeholder(name));
    return `(${filled}) as "v${index}"`;
  });
  const [row] = await queries.query(`select ${columns.join(', ')}`, parameters);
  return sqls.map((_, index) => row?.[`v${index}`] ?? null);
}

export async function readFacts(queries: Queries, rows: readonly FactRow[], names: Names): Promise<Facts> {
  const sqls = rows.map((row) => row.sql);
  const values = await valuesOf(queries, sqls, names);
  const facts: Facts = {};
  rows.forEach(({ fact }, index) => put(facts, fact.split('.'), values[index]));
  return facts;
}

/** The rows that a side has a right to know. */
export function knownTo(rows: readonly FactRow[], role: Actor): FactRow[] {
  return rows.filter((row) => !row.hiddenFrom?.includes(role));
}

function put(facts: Facts, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    if (value !== null) facts[name] = value;
    return;
  }
  const inner = (facts[name] ??= {}) as Facts;
  put(inner, rest, value);
}
