// SPDX-License-Identifier: MIT
// Sends an event to a task. Who acts and when is known from the session and the clock, never from the event itself.

import type { Actor, Effect, Locale } from 'hezuo';
import { isObject } from '../http/read.ts';
import { Refused } from '../http/problem.ts';
import type { Party } from '../http/session.ts';
import type { Services } from '../services.ts';
import { rowOfKind } from '../systems/index.ts';
import { mustBeParty } from './access.ts';
import { updateTask } from './change.ts';
import { actorIdOf, eventFacts } from './knowledge.ts';
import { lockTask, readSummary, type TaskSummary } from './record.ts';

export interface SentEvent {
  summary: TaskSummary;
  task: unknown;
  effects: Effect[];
  now: number;
}

export async function sendEvent(
  services: Services,
  party: Party,
  taskId: string,
  sent: { event: unknown; expectedVersion: number },
  locale: Locale,
): Promise<SentEvent> {
  const library = services.rules.in(locale);
  return services.database.transaction(async (queries) => {
    const record = await lockTask(queries, taskId);
    await mustBeParty(queries, services.rules, party, record);
    const { kind, creatorId, task } = record;
    const row = rowOfKind(kind);
    const now = services.clock.now();
    const actorId = await actorIdOf(queries, row, party, now);
    const event = stamp(sent.event, { actor: party.role, actorId, at: now });
    const facts = await eventFacts(queries, row, { party, now, task, event, all: true });
    const completed = (await row.completeEvent?.(queries, { task, creatorId, event })) ?? event;
    const step = library.apply(task, completed, { facts, expectedVersion: sent.expectedVersion });
    if (!step.ok) throw new Refused(step.violations);
    await updateTask(services, queries, record, step);
    await row.remember?.(queries, { task: step.task, creatorId, event: completed });
    const summary = await readSummary(queries, taskId);
    return { summary, task: library.view(step.task, party.role), effects: step.effects, now };
  });
}

/** What is no object the library refuses as it is. */
function stamp(event: unknown, known: { actor: Actor; actorId: string; at: number }): unknown {
  return isObject(event) ? { ...event, ...known } : event;
}
