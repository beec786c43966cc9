// SPDX-License-Identifier: MIT
// The notices that the rules have sent to the signed-in party, from the instant for which they were meant.

import type { FastifyInstance } from 'fastify';
import type { Effect } from 'hezuo';
import type { Queries } from '../database/database.ts';
import { mustBeSignedIn, type Party } from '../http/session.ts';
import type { Services } from '../services.ts';

interface Notice {
  id: number;
  at: number;
  taskId: string;
  kind: string;
  title: string;
  effect: Effect;
}

const mostNotices = 50;

const noticesSql = `
  select * from (
    select e.id, coalesce((e.effect->>'at')::bigint, e.at) as at, t.id as "taskId", t.kind, t.title, e.effect
    from task_effects e join tasks t on t.id = e.task_id
    where e.type = 'notify' and e.effect->>'to' = $1
      and exists (select from task_parties p where p.task_id = t.id and p.party_id = $2)
  ) as notices where at <= $3 order by at desc, id desc limit ${mostNotices}`;

export function noticeRoutes(app: FastifyInstance, { database, clock }: Services): void {
  app.get('/api/notices', async (request) => {
    const party = await mustBeSignedIn(database, request);
    const now = clock.now();
    const notices = await database.query<Notice>(noticesSql, [party.role, party.actsFor, now]);
    const seenAt = await seenUpTo(database, party);
    return { notices, unread: notices.filter(({ at }) => at > seenAt).length, now };
  });

  app.post('/api/notices/seen', async (request) => {
    const party = await mustBeSignedIn(database, request);
    const now = clock.now();
    await database.query(
      `insert into notices_read (party_id, seen_at) values ($1, $2)
       on conflict (party_id) do update set seen_at = excluded.seen_at`,
      [party.id, now],
    );
    return { unread: 0, now };
  });
}

async function seenUpTo(queries: Queries, party: Party): Promise<number> {
  const sql = 'select seen_at from notices_read where party_id = $1';
  const [row] = await queries.query<{ seen_at: number }>(sql, [party.id]);
  return row?.seen_at ?? -1;
}
