// SPDX-License-Identifier: MIT
// Carries out the money effects that the library returned: freeze, unfreeze, settle, refund.

import type { Effect, TaskBase } from 'hezuo';
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
import { rowOfKind } from '../systems/index.ts';
import type { Payees } from '../systems/system.ts';

export interface MoneyTask {
  id: string;
  kind: string;
  /** null: the effects name the item whose merchant and creator they concern. */
  merchantId: string | null;
  creatorId: string | null;
  task: TaskBase;
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
  await openAccount(queries, escrow);
  let frozen = (await lockAccounts(queries, accountsOf(task, money, escrow))).get(escrow) ?? 0;
  const pay = (from: string, to: string, amountFen: number, reason: string) =>
    move(queries, { at, from, to, amountFen, reason, taskId: task.id });

  for (const effect of money) {
    const { type, amountFen, feeFen = 0 } = effect;
    const { merchant, creator } = sidesOf(task, effect);
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

function sidesOf(task: MoneyTask, effect: MoneyEffect): { merchant: string; creator: string } {
  const { merchantId, creatorId } = payeesOf(task, effect.taskId);
  return { merchant: merchantAccount(merchantId), creator: creatorAccount(creatorId) };
}

function payeesOf({ id, kind, task, merchantId, creatorId }: MoneyTask, itemId: string | undefined): Payees {
  const row = rowOfKind(kind);
  if (itemId !== undefined && row.payees !== undefined) return row.payees(task, itemId);
  if (merchantId === null || creatorId === null)
    throw new Error(`task ${id}: nobody knows whose money moves`);
  return { merchantId, creatorId };
}

/** Freezing touches no creator. */
function accountsOf(task: MoneyTask, money: MoneyEffect[], escrow: string): string[] {
  const sides = money.flatMap((effect) => {
    const { merchant, creator } = sidesOf(task, effect);
    return effect.type === 'freeze' ? [merchant] : [merchant, creator, platformAccount];
  });
  return [...new Set([escrow, ...sides])];
}
