// SPDX-License-Identifier: MIT
// Opens a task: the form is checked strictly with all facts while nobody else can spend the same balance or quota.

import { randomUUID } from 'node:crypto';
import type { Effect, Locale } from 'hezuo';
import type { Party } from '../http/session.ts';
import { Problem, Refused } from '../http/problem.ts';
import { lockAccounts, merchantAccount } from '../money/accounts.ts';
import type { Services } from '../services.ts';
import { rowOfForm, rowOfKind } from '../systems/index.ts';
import { insertTask } from './change.ts';
import { formFacts, subjectOf } from './knowledge.ts';
import { readSummary, type TaskSummary } from './record.ts';

export type OpenedTask = TaskSummary & { task: unknown; effects: Effect[] };

export async function openTask(
  services: Services,
  party: Party,
  kindId: unknown,
  input: unknown,
  locale: Locale,
): Promise<OpenedTask> {
  const kind = rowOfKind(kindId);
  const form = rowOfForm(kind.form);
  if (party.role !== kind.opener) throw new Problem('not_yours');
  const library = services.rules.in(locale);
  return services.database.transaction(async (queries) => {
    await lockAccounts(queries, [merchantAccount(party.actsFor)]);
    const at = services.clock.now();
    const facts = await formFacts(queries, form, { party, now: at, input, all: true });
    const step = library.open(kind.kind, input, { at, facts });
    if (!step.ok) throw new Refused(step.violations);
    const { task, effects } = step;
    const subject = await subjectOf(queries, { kind, form }, { party, now: at, input: task.input });
    const { title } = subject;
    const lacksCreator = kind.creator !== undefined && subject.creatorId === null;
    const lacksMerchant = kind.merchant !== undefined && subject.merchantId === null;
    if (title === null || lacksCreator || lacksMerchant) throw new Problem('unknown_id', kind.who);
    const id = randomUUID();
    const record = { id, kind: kind.kind, version: task.version, task, ...subject, title };
    await insertTask(services, queries, record, effects);
    return { ...(await readSummary(queries, id)), task: library.view(task, party.role), effects };
  });
}
