// SPDX-License-Identifier: MIT
// Who may see and touch a task: its merchant, its creator, and the platform where the rules give it a say.

import type { Party } from '../http/session.ts';
import { Problem } from '../http/problem.ts';
import type { Rules } from '../rules.ts';
import type { TaskRecord } from './record.ts';

export function mustBeParty(rules: Rules, party: Party, record: TaskRecord): void {
  const isParty =
    party.role === 'merchant'
      ? record.merchantId === party.id
      : party.role === 'creator'
        ? record.creatorId === party.id
        : rules.kindsWith(party.role).includes(record.kind);
  if (!isParty) throw new Problem('not_yours');
}
