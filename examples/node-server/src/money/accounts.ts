// SPDX-License-Identifier: MIT
// Double entry: every movement takes from one account what it gives to another, so no fen is made or lost.

import type { Queries } from '../database/database.ts';

export const outside = 'outside';
export const platformAccount = 'platform';
export const merchantAccount = (merchantId: string): string => `merchant:${merchantId}`;
export const creatorAccount = (creatorId: string): string => `creator:${creatorId}`;
/** What one task holds frozen. */
export const escrowAccount = (taskId: string): string => `escrow:${taskId}`;

export interface Movement {
  at: number;
  from: string;
  to: string;
  amountFen: number;
  reason: string;
  taskId: string | null;
}

export async function openAccount(queries: Queries, id: string): Promise<void> {
  await queries.query('insert into accounts (id) values ($1) on conflict do nothing', [id]);
}

/** Locks the accounts until the end of the transaction, in an order of their own so that nobody waits in a circle. */
export async function lockAccounts(queries: Queries, ids: string[]): Promise<Map<string, number>> {
  const rows = await queries.query<{ id: string; balance_fen: number }>(
    'select id, balance_fen from accounts where id = any($1::text[]) order by id for update',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.balance_fen]));
}

export async function balanceOf(queries: Queries, id: string): Promise<number> {
  const [row] = await queries.query<{ balance_fen: number }>(
    'select balance_fen from accounts where id = $1',
    [id],
  );
  return row?.balance_fen ?? 0;
}

export async function move(queries: Queries, movement: Movement): Promise<void> {
  if (movement.amountFen === 0) return;
  const { at, from, to, amountFen, reason, taskId } = movement;
  await queries.query(
    `insert into movements (at, from_account, to_account, amount_fen, reason, task_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [at, from, to, amountFen, reason, taskId],
  );
  await queries.query('update accounts set balance_fen = balance_fen - $2 where id = $1', [from, amountFen]);
  await queries.query('update accounts set balance_fen = balance_fen + $2 where id = $1', [to, amountFen]);
}
