// SPDX-License-Identifier: MIT
// Opens a task: the form is checked strictly with all facts while nobody else can spend the same balance or quota.

import { randomUUID } from 'node:crypto';
import type { Effect, Locale } from 'hezuo';
import type { Party } from '../http/session.ts';
import { Problem, Refused } from '../http/problem.ts';
import { lockAccounts, merchantAccount } from '../money/accounts.ts';
import type { Services } from '../services.ts';
import { systemOfKind } from '../systems/index.ts';
import { insertTask } from './change.ts';
import { readSummary, type TaskSummary } from './record.ts';

export type OpenedTask = TaskSummary & { task: unknown; effects: Effect[] };

export async function openTask(
  services: Services,
  party: Party,
  kind: unknown,
  input: unknown,
  locale: Locale,
): Promise<OpenedTask> {
  const system = systemOfKind(kind);
  if (party.role !== system.opener) throw new Problem('not_yours');
  const library = services.rules.in(locale);
  return services.database.transaction(async (queries) => {
    await lockAccounts(queries, [merchantAccount(party.id)]);
    const at = services.clock.now();
    const facts = await system.formFacts(queries, { input, merchantId: party.id, now: at });
    const step = library.open(system.kind, input, { at, facts });
    if (!step.ok) throw new Refused(step.violations);
    const { task, effects } = step;
    const id = randomUUID();
    const subject = system.subjectOf(task.input);
    const record = { id, kind: system.kind, version: task.version, merchantId: party.id, task, ...subject };
    await insertTask(services, queries, record, effects);
    return { ...(await readSummary(queries, id)), task: library.view(task, party.role), effects };
  });
}
