// SPDX-License-Identifier: MIT
// Who may see and touch a task: its parties, and the platform where it opened it or the rules give it a say.

import type { Queries } from '../database/database.ts';
import type { Party } from '../http/session.ts';
import { Problem } from '../http/problem.ts';
import type { Rules } from '../rules.ts';
import { kindRows } from '../systems/index.ts';
import type { TaskRecord } from './record.ts';

/** The kinds that the platform looks after. */
export function platformKinds(rules: Rules): string[] {
  const opened = kindRows.filter(({ opener }) => opener === 'platform').map(({ kind }) => kind);
  return [...new Set([...opened, ...rules.kindsWith('platform')])];
}

export async function mustBeParty(
  queries: Queries,
  rules: Rules,
  party: Party,
  record: TaskRecord,
): Promise<void> {
  if (party.role === 'platform') {
    if (platformKinds(rules).includes(record.kind)) return;
    throw new Problem('not_yours');
  }
  const sql = 'select 1 from task_parties where task_id = $1::uuid and party_id = $2';
  const rows = await queries.query(sql, [record.id, party.actsFor]);
  if (rows.length === 0) throw new Problem('not_yours');
}
