// SPDX-License-Identifier: MIT
// Fires the timers that are past due, of one task or of all.

import type { Services } from '../services.ts';
import { updateTask } from './change.ts';
import { lockTask } from './record.ts';

const batch = 100;

/** True when something fired. A task that is gone, or not due yet, stays as it is. */
export async function advanceTask(services: Services, taskId: string): Promise<boolean> {
  return services.database.transaction(async (queries) => {
    const record = await lockTask(queries, taskId);
    const step = services.rules.in('zh-CN').advance(record.task, services.clock.now());
    if (!step.ok) throw new Error(`task ${taskId} cannot advance: ${JSON.stringify(step.violations)}`);
    if (step.task.version === record.version) return false;
    await updateTask(services, queries, record, step);
    return true;
  });
}

/** Advances every task that is past due. One that fails is reported and does not hold up the others. */
export async function sweep(services: Services): Promise<void> {
  const now = services.clock.now();
  let last = { due: -Infinity, id: '' };
  for (;;) {
    const due = await dueTasks(services, now, last);
    for (const { id } of due) {
      await advanceTask(services, id).catch(services.report);
    }
    const end = due.at(-1);
    if (end === undefined || due.length < batch) return;
    last = end;
  }
}

function dueTasks(services: Services, now: number, after: { due: number; id: string }) {
  const seen = after.id !== '';
  return services.database.query<{ id: string; due: number }>(
    `select id, next_due_at as due from tasks
     where next_due_at < $1 ${seen ? 'and (next_due_at, id) > ($2, $3::uuid)' : ''}
     order by next_due_at, id limit ${batch}`,
    seen ? [now, after.due, after.id] : [now],
  );
}
