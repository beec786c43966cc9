// SPDX-License-Identifier: MIT
// What a merchant can choose from: creators with their prices, and the shop's products. Others see titles by id.

import type { FastifyInstance } from 'fastify';
import { mustBeSignedIn } from '../http/session.ts';
import type { Services } from '../services.ts';

const creatorsSql = `
  select c.id, c.nickname, c.level, c.fans, c.channels_id as "channelsId",
    coalesce(json_object_agg(q.session, q.quote_fen) filter (where q.session is not null), '{}'::json) as "quotesFen"
  from creators c left join quotes q on q.creator_id = c.id
  group by c.id order by c.level desc, c.fans desc`;

const productsSql = `
  select id, merchant_id as "merchantId", title, link, general_plan_percent as "generalPlanPercent"
  from products where $1::text is null or merchant_id = $1 order by id`;

const shopsSql = `
  select id, name from merchants where $1::text is null or id = $1 order by id`;

const clerksSql = `
  select id, name from clerks where $1::text is null or merchant_id = $1 order by id`;

const ordersSql = `
  select o.id, o.title, c.nickname from xingtu_orders o join creators c on c.id = o.creator_id
  where $1::text is null or o.merchant_id = $1 order by o.id`;

export function catalogRoutes(app: FastifyInstance, { database }: Services): void {
  app.get('/api/catalog', async (request) => {
    const party = await mustBeSignedIn(database, request);
    const shop = party.role === 'merchant' ? party.actsFor : null;
    return {
      titles: await database.query('select id, title from products order by id'),
      merchants: await database.query('select id, name from merchants order by id'),
      shops: await database.query(shopsSql, [shop]),
      clerks: await database.query(clerksSql, [shop]),
      orders: await database.query(ordersSql, [shop]),
      activities: await database.query('select id, title from activities order by id'),
      creators: await database.query(creatorsSql),
      products: await database.query(productsSql, [shop]),
    };
  });
}
