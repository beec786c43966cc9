// SPDX-License-Identifier: MIT
// Live-stream orders: balance, quote and general plan for the form; events need no facts.

import type { System } from './system.ts';

const form = 'douyin-live.order';

export const douyinLive: System = {
  forms: [
    {
      form,
      ids: { title: ['title'], creator: ['creatorIds', 0], session: ['session'] },
      facts: [
        { fact: 'now', sql: 'select :now' },
        { fact: 'merchant.xingtuBound', sql: 'select xingtu_bound from merchants where id = :merchant' },
        {
          fact: 'merchant.balanceFen',
          // A merchant in debt to a mediation has nothing available.
          sql: `select greatest(0, balance_fen) from accounts where id = 'merchant:' || :merchant`,
        },
        {
          fact: 'creator.resting',
          sql: 'select resting from creators where id = :creator',
          // His own business until somebody orders.
          hiddenFrom: ['merchant'],
        },
        {
          fact: 'creator.quoteFen',
          sql: 'select quote_fen from quotes where creator_id = :creator and session = :session',
        },
        {
          fact: 'generalPlan',
          sql: `select coalesce(json_object_agg(id, general_plan_percent), '{}'::json) from products
            where merchant_id = :merchant and general_plan_percent is not null`,
        },
      ],
    },
  ],
  kinds: [
    {
      kind: 'douyin-live.order',
      form,
      opener: 'merchant',
      title: 'select :title',
      creator: 'select id from creators where id = :creator',
      merchant: 'select :merchant',
      who: '/creatorIds',
    },
  ],
};
