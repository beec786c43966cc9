// SPDX-License-Identifier: MIT
// The amounts of a ledger in reading order.
import type { Ledger } from '../../../shared';

export const ledgerNames = [
  'amountFen',
  'frozenFen',
  'settledFen',
  'feeFen',
  'netFen',
  'refundedFen',
] as const satisfies (keyof Ledger)[];
