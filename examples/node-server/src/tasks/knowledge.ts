// SPDX-License-Identifier: MIT
// What the platform knows for a form or an event, asked by the rows of the systems.

import type { Facts } from 'hezuo';
import type { Queries } from '../database/database.ts';
import type { Party } from '../http/session.ts';
import { knownTo, namesOf, readFacts, valuesOf, type Asking } from '../systems/facts.ts';
import type { FormRow, KindRow } from '../systems/system.ts';
import type { TaskRecord } from './record.ts';

export function asking(party: Party, now: number): Asking {
  return { merchant: party.role === 'merchant' ? party.actsFor : null, party: party.id, now };
}

/** The facts for a form; `all`: also those that its author has no right to know. */
export function formFacts(
  queries: Queries,
  row: FormRow,
  { party, now, input, all }: { party: Party; now: number; input: unknown; all: boolean },
): Promise<Facts> {
  const rows = all ? row.facts : knownTo(row.facts, party.role);
  return readFacts(queries, rows, namesOf(asking(party, now), row.ids ?? {}, input));
}

/** The facts for an event on a task. */
export function eventFacts(
  queries: Queries,
  row: KindRow,
  {
    party,
    now,
    task,
    event,
    all,
  }: { party: Party; now: number; task: unknown; event: unknown; all: boolean },
): Promise<Facts> {
  const { ids, facts } = row.events ?? { ids: {}, facts: [] };
  const rows = all ? facts : knownTo(facts, party.role);
  return readFacts(queries, rows, namesOf(asking(party, now), ids, { task, event }));
}

/** The id by which a task knows who is signed in. */
export async function actorIdOf(queries: Queries, row: KindRow, party: Party, now: number): Promise<string> {
  const sql = row.actorIds?.[party.role];
  if (sql === undefined) return party.actsFor;
  const [id] = await valuesOf(queries, [sql], namesOf(asking(party, now), {}, null));
  return typeof id === 'string' ? id : party.actsFor;
}

/** The task's columns for lists; null where the form names nobody that is there. */
export async function subjectOf(
  queries: Queries,
  { kind, form }: { kind: KindRow; form: FormRow },
  { party, now, input }: { party: Party; now: number; input: unknown },
): Promise<Pick<TaskRecord, 'creatorId' | 'merchantId'> & { title: string | null }> {
  const none = 'select null::text';
  const sqls = [kind.title, kind.creator ?? none, kind.merchant ?? none];
  const names = namesOf(asking(party, now), form.ids ?? {}, input);
  const [title, creatorId, merchantId] = (await valuesOf(queries, sqls, names)) as (string | null)[];
  return { title: title ?? null, creatorId: creatorId ?? null, merchantId: merchantId ?? null };
}
