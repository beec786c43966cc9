// SPDX-License-Identifier: MIT
// The amounts of a ledger in the order in which they are read, and what changed between two ledgers.
import type { Fen, Ledger } from '../../../shared';

export const ledgerNames = [
  'amountFen',
  'frozenFen',
  'refundedFen',
  'settledFen',
  'feeFen',
  'netFen',
] as const;
export type LedgerName = (typeof ledgerNames)[number];

export interface LedgerChange {
  name: LedgerName;
  from: Fen;
  to: Fen;
}

export function ledgerChanges(before: Ledger | undefined, after: Ledger | undefined): LedgerChange[] {
  if (!before || !after) return [];
  return ledgerNames
    .map((name) => ({ name, from: before[name], to: after[name] }))
    .filter(({ from, to }) => from !== to);
}
