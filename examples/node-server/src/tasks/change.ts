// SPDX-License-Identifier: MIT
// Stores one step of a task, all of it or nothing: task, log, effects, money, the next alarm.

import type { Effect, TaskBase } from 'hezuo';
import type { Queries } from '../database/database.ts';
import { Problem } from '../http/problem.ts';
import { moveMoney } from '../money/effects.ts';
import type { Services } from '../services.ts';
import { rowOfKind } from '../systems/index.ts';
import type { TaskRecord } from './record.ts';

export interface AcceptedStep {
  task: TaskBase;
  effects: Effect[];
}

export async function insertTask(
  services: Services,
  queries: Queries,
  record: TaskRecord & { title: string },
  effects: Effect[],
): Promise<void> {
  const { id, kind, title, creatorId, merchantId, task } = record;
  await queries.query(
    `insert into tasks (id, kind, state, tab, version, title, creator_id, merchant_id, amount_fen, opened_at, next_due_at, task)
     values ($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::json)`,
    [
      id,
      kind,
      task.state,
      services.rules.tabOf(kind, task.state),
      task.version,
      title,
      creatorId,
      merchantId,
      task.ledger?.amountFen ?? null,
      task.openedAt,
      nextDueAt(task),
      JSON.stringify(task),
    ],
  );
  await storeRest(services, queries, record, 0, effects);
}

export async function updateTask(
  services: Services,
  queries: Queries,
  before: TaskRecord,
  step: AcceptedStep,
): Promise<void> {
  const { task, effects } = step;
  const updated = await queries.query(
    `update tasks set state = $3, tab = $4, version = $5, amount_fen = $6, next_due_at = $7, task = $8::json
     where id = $1::uuid and version = $2 returning id`,
    [
      before.id,
      before.version,
      task.state,
      services.rules.tabOf(before.kind, task.state),
      task.version,
      task.ledger?.amountFen ?? null,
      nextDueAt(task),
      JSON.stringify(task),
    ],
  );
  if (updated.length !== 1) throw new Problem('version_conflict');
  await storeRest(
    services,
    queries,
    { ...before, version: task.version, task },
    before.task.log.length,
    effects,
  );
}

async function storeRest(
  services: Services,
  queries: Queries,
  record: TaskRecord,
  logged: number,
  effects: Effect[],
): Promise<void> {
  const { id, version, task } = record;
  for (const [index, entry] of task.log.slice(logged).entries()) {
    const entryVersion = version - (task.log.length - logged) + index + 1;
    const { actor = null, actorId = null } = entry as { actor?: string; actorId?: string };
    await queries.query(
      `insert into task_events (task_id, version, at, actor, actor_id, entry)
       values ($1::uuid, $2, $3, $4, $5, $6::json)`,
      [id, entryVersion, entry.at, actor, actorId, JSON.stringify(entry)],
    );
  }
  for (const effect of effects) {
    await queries.query(
      'insert into task_effects (task_id, version, at, type, effect) values ($1::uuid, $2, $3, $4, $5::json)',
      [id, version, task.at, effect.type, JSON.stringify(effect)],
    );
  }
  await storeParties(queries, record);
  await moveMoney(queries, { ...record, frozenFen: task.ledger?.frozenFen ?? null }, effects, task.at);
  await services.timers.schedule(queries, id, version, nextDueAt(task));
}

/** Who has become a party stays one: what he has seen he may look up. */
async function storeParties(queries: Queries, record: TaskRecord): Promise<void> {
  const { id, kind, merchantId, creatorId, task } = record;
  const others = rowOfKind(kind).parties?.(task) ?? [];
  const parties = [merchantId, creatorId, ...others].filter((party) => party !== null);
  await queries.query(
    `insert into task_parties (task_id, party_id) select $1::uuid, unnest($2::text[]) on conflict do nothing`,
    [id, parties],
  );
}

function nextDueAt(task: TaskBase): number | null {
  return task.timers.length === 0 ? null : Math.min(...task.timers.map((timer) => timer.dueAt));
}
