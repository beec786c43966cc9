// SPDX-License-Identifier: MIT
// Carries out the money effects that the library returned: freeze, unfreeze, settle, refund.

import type { Effect } from 'hezuo';
import type { Queries } from '../database/database.ts';
import {
  creatorAccount,
  escrowAccount,
  lockAccounts,
  merchantAccount,
  move,
  openAccount,
  platformAccount,
} from './accounts.ts';

export interface MoneyTask {
  id: string;
  merchantId: string;
  creatorId: string;
  /** What the task's own ledger says is frozen after the effects; null: no money in this kind of task. */
  frozenFen: number | null;
}

type MoneyEffect = Extract<Effect, { amountFen: number }>;

export async function moveMoney(
  queries: Queries,
  task: MoneyTask,
  effects: Effect[],
  at: number,
): Promise<void> {
  const money = effects.filter((effect): effect is MoneyEffect => 'amountFen' in effect);
  if (money.length === 0) return;
  const escrow = escrowAccount(task.id);
  const merchant = merchantAccount(task.merchantId);
  const creator = creatorAccount(task.creatorId);
  await openAccount(queries, escrow);
  const onlyFreezes = money.every((effect) => effect.type === 'freeze');
  const ids = onlyFreezes ? [escrow, merchant] : [creator, escrow, merchant, platformAccount];
  let frozen = (await lockAccounts(queries, ids)).get(escrow) ?? 0;
  const pay = (from: string, to: string, amountFen: number, reason: string) =>
    move(queries, { at, from, to, amountFen, reason, taskId: task.id });

  for (const { type, amountFen, feeFen = 0 } of money) {
    if (type === 'freeze') {
      await pay(merchant, escrow, amountFen, type);
      frozen += amountFen;
    } else if (type === 'unfreeze') {
      await pay(escrow, merchant, amountFen, type);
      frozen -= amountFen;
    } else if (type === 'settle') {
      // A mediation may settle what had already gone back: that part the merchant's own balance pays.
      const held = Math.min(frozen, amountFen);
      await pay(escrow, creator, held, type);
      await pay(merchant, creator, amountFen - held, type);
      await pay(creator, platformAccount, feeFen, 'fee');
      frozen -= held;
    } else {
      await pay(creator, merchant, amountFen, type);
    }
  }
  if (frozen !== task.frozenFen) {
    throw new Error(`task ${task.id}: ${frozen} fen held, but its ledger says ${task.frozenFen}`);
  }
}
