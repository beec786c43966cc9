// SPDX-License-Identifier: MIT
// What the accounts say, and the laws they must keep.

import assert from 'node:assert/strict';
import type { Services } from '../../src/services.ts';
import { balanceOf } from '../../src/money/accounts.ts';

export function balance({ database }: Services, account: string): Promise<number> {
  return balanceOf(database, account);
}

/** All money together is nothing; movements explain every balance; each task holds what its ledger says is frozen. */
export async function assertConserved({ database }: Services): Promise<void> {
  const [sum] = await database.query<{ total: string }>('select sum(balance_fen) as total from accounts');
  assert.equal(Number(sum?.total), 0);
  const unexplained = await database.query(
    `select id, balance_fen, moved from (
       select id, balance_fen,
         coalesce((select sum(amount_fen) from movements where to_account = accounts.id), 0)
         - coalesce((select sum(amount_fen) from movements where from_account = accounts.id), 0) as moved
       from accounts) as explained
     where balance_fen <> moved`,
  );
  assert.deepEqual(unexplained, []);
  const misheld = await database.query(
    `select t.id from tasks t left join accounts a on a.id = 'escrow:' || t.id
     where coalesce(a.balance_fen, 0) <> coalesce((t.task->'ledger'->>'frozenFen')::bigint, 0)`,
  );
  assert.deepEqual(misheld, []);
}
