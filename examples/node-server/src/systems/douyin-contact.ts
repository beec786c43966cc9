// SPDX-License-Identifier: MIT
// Contact invitations: shop, quota and creator for the form; the creator's contact on file for his answer.

import type { Queries } from '../database/database.ts';
import { isObject } from '../http/read.ts';
import type { System } from './system.ts';

const form = 'douyin-contact.invite';

export const douyinContact: System = {
  forms: [
    {
      form,
      ids: { note: ['note'], creator: ['creatorId'] },
      facts: [
        { fact: 'merchant.flagship', sql: 'select flagship from merchants where id = :merchant' },
        { fact: 'merchant.monthlyGmvFen', sql: 'select monthly_gmv_fen from merchants where id = :merchant' },
        {
          fact: 'merchant.contactedToday',
          sql: `select coalesce(json_agg(distinct creator_id), '[]'::json) from tasks
            where kind = '${form}' and merchant_id = :merchant and opened_at >= :today`,
        },
        { fact: 'creator.level', sql: 'select level from creators where id = :creator' },
        { fact: 'creator.fans', sql: 'select fans from creators where id = :creator' },
        {
          fact: 'creator.inSquare',
          sql: 'select in_square from creators where id = :creator',
          // Level and fans stand on the creator's public page; who is in the square now, the platform says.
          hiddenFrom: ['merchant'],
        },
        {
          fact: 'shopProducts',
          sql: `select coalesce(json_agg(link order by id), '[]'::json) from products where merchant_id = :merchant`,
        },
      ],
    },
  ],
  kinds: [
    {
      kind: 'douyin-contact.invite',
      form,
      opener: 'merchant',
      title: 'select :note',
      creator: 'select id from creators where id = :creator',
      merchant: 'select :merchant',
      who: '/creatorId',
      events: {
        ids: { creator: ['task', 'input', 'creatorId'] },
        facts: [
          {
            fact: 'creator.contactOnFile',
            sql: 'select contact is not null from creators where id = :creator',
            // A merchant learns of a contact when it is exchanged, not before.
            hiddenFrom: ['merchant'],
          },
        ],
      },

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
    },
  ],
};

async function contactOf(
  queries: Queries,
  creatorId: string | null,
): Promise<Record<string, unknown> | null> {
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
