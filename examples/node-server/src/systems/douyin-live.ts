// SPDX-License-Identifier: MIT
// Live-stream orders: balance, quote and general plan for the form; events need no facts.

import { balanceOf, merchantAccount } from '../money/accounts.ts';
import { idAt, valueAt } from '../http/read.ts';
import type { System } from './system.ts';

export const douyinLive: System = {
  form: 'douyin-live.order',
  kind: 'douyin-live.order',
  opener: 'merchant',

  subjectOf(input) {
    return { title: String(valueAt(input, 'title')), creatorId: String(valueAt(input, 'creatorIds', 0)) };
  },

  async formFacts(queries, { input, merchantId, now }) {
    const [merchant] = await queries.query<{ xingtu_bound: boolean }>(
      'select xingtu_bound from merchants where id = $1',
      [merchantId],
    );
    const [creator] = await queries.query<{ resting: boolean; quote_fen: number | null }>(
      `select resting, quote_fen from creators
       left join quotes on creator_id = id and session = $2 where id = $1`,
      [idAt(input, 'creatorIds', 0), idAt(input, 'session')],
    );
    const products = await queries.query<{ id: string; general_plan_percent: number }>(
      'select id, general_plan_percent from products where merchant_id = $1 and general_plan_percent is not null',
      [merchantId],
    );
    // A merchant in debt to a mediation has nothing available.
    const balanceFen = Math.max(0, await balanceOf(queries, merchantAccount(merchantId)));
    return {
      now,
      merchant: { xingtuBound: merchant?.xingtu_bound ?? null, balanceFen },
      creator: { resting: creator?.resting ?? null, quoteFen: creator?.quote_fen ?? null },
      generalPlan: Object.fromEntries(products.map((product) => [product.id, product.general_plan_percent])),
    };
  },

  // Whether a creator is resting is his own business until somebody orders.
  factsForOpener: (facts) => ({ ...facts, creator: { quoteFen: valueAt(facts, 'creator', 'quoteFen') } }),

  eventFacts: () => Promise.resolve({}),
  eventFactsFor: (facts) => facts,
};
