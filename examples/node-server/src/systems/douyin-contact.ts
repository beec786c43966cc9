// SPDX-License-Identifier: MIT
// Contact invitations: shop, quota and creator for the form; the creator's contact on file for his answer.

import { startOfDay } from '../clock.ts';
import type { Queries } from '../database/database.ts';
import { idAt, isObject, valueAt } from '../http/read.ts';
import type { System } from './system.ts';

const kind = 'douyin-contact.invite';

export const douyinContact: System = {
  form: 'douyin-contact.invite',
  kind,
  opener: 'merchant',

  subjectOf(input) {
    return { title: String(valueAt(input, 'note')), creatorId: String(valueAt(input, 'creatorId')) };
  },

  async formFacts(queries, { input, merchantId, now }) {
    const [merchant] = await queries.query<{ flagship: boolean; monthly_gmv_fen: number }>(
      'select flagship, monthly_gmv_fen from merchants where id = $1',
      [merchantId],
    );
    const [creator] = await queries.query<{ level: number; fans: number; in_square: boolean }>(
      'select level, fans, in_square from creators where id = $1',
      [idAt(input, 'creatorId')],
    );
    const links = await queries.query<{ link: string }>(
      'select link from products where merchant_id = $1 order by id',
      [merchantId],
    );
    return {
      now,
      merchant: {
        flagship: merchant?.flagship ?? null,
        monthlyGmvFen: merchant?.monthly_gmv_fen ?? null,
        contactedToday: await contactedOn(queries, merchantId, startOfDay(now)),
      },
      creator: {
        level: creator?.level ?? null,
        fans: creator?.fans ?? null,
        inSquare: creator?.in_square ?? null,
      },
      shopProducts: links.map((row) => row.link),
    };
  },

  // Level and fans stand on the creator's public page; who is in the square now, the platform says.
  factsForOpener: (facts) => ({
    ...facts,
    creator: { level: valueAt(facts, 'creator', 'level'), fans: valueAt(facts, 'creator', 'fans') },
  }),

  async eventFacts(queries, creatorId) {
    return { creator: { contactOnFile: (await contactOf(queries, creatorId)) !== null } };
  },

  // A merchant learns of a contact when it is exchanged, not before.
  eventFactsFor: (facts, role) => (role === 'merchant' ? {} : facts),

  async completeEvent(queries, { creatorId, event }) {
    if (!isObject(event) || event['type'] !== 'agree' || !isBlank(event['contact'])) return event;
    const contact = await contactOf(queries, creatorId);
    return contact === null ? event : { ...event, contact };
  },

  async remember(queries, { task, creatorId }) {
    const contact = task['creatorContact'];
    if (!isObject(contact)) return;
    const known = { ...(await contactOf(queries, creatorId)), ...contact };
    await queries.query('update creators set contact = $2::json where id = $1', [
      creatorId,
      JSON.stringify(known),
    ]);
  },
};

async function contactedOn(queries: Queries, merchantId: string, dayStart: number): Promise<string[]> {
  const rows = await queries.query<{ creator_id: string }>(
    `select distinct creator_id from tasks
     where kind = $1 and merchant_id = $2 and opened_at >= $3 order by creator_id`,
    [kind, merchantId, dayStart],
  );
  return rows.map((row) => row.creator_id);
}

async function contactOf(queries: Queries, creatorId: string): Promise<Record<string, unknown> | null> {
  const [row] = await queries.query<{ contact: Record<string, unknown> | null }>(
    'select contact from creators where id = $1',
    [creatorId],
  );
  return row?.contact ?? null;
}

function isBlank(contact: unknown): boolean {
  return (
    contact === undefined || contact === null || (isObject(contact) && Object.keys(contact).length === 0)
  );
}
