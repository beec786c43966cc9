// SPDX-License-Identifier: MIT
// What a merchant can choose from: creators with their prices, and the shop's products. Others see titles by id.

import type { FastifyInstance } from 'fastify';
import { mustBeSignedIn } from '../http/session.ts';
import type { Services } from '../services.ts';

const creatorsSql = `
  select c.id, c.nickname, c.level, c.fans,
    coalesce(json_object_agg(q.session, q.quote_fen) filter (where q.session is not null), '{}'::json) as "quotesFen"
  from creators c left join quotes q on q.creator_id = c.id
  group by c.id order by c.level desc, c.fans desc`;

const productsSql = `
  select id, merchant_id as "merchantId", title, link, general_plan_percent as "generalPlanPercent"
  from products where $1::text is null or merchant_id = $1 order by id`;

export function catalogRoutes(app: FastifyInstance, { database }: Services): void {
  app.get('/api/catalog', async (request) => {
    const party = await mustBeSignedIn(database, request);
    const shop = party.role === 'merchant' ? party.id : null;
    return {
      creators: await database.query(creatorsSql),
      products: await database.query(productsSql, [shop]),
    };
  });
}
