// SPDX-License-Identifier: MIT
// WeChat Channels: what the shop is to the alliance, what it promotes already, whom it has invited.

import type { FactRow, Path, System } from './system.ts';

const now: FactRow = { fact: 'now', sql: 'select :now' };

const shop: FactRow[] = [
  { fact: 'shop.joined', sql: 'select exists (select from joined_shops where merchant_id = :merchant)' },
  {
    fact: 'shop.actor',
    sql: `select case when :party = :merchant then 'owner' else 'staff' end`,
  },
  {
    fact: 'shop.staffGranted',
    sql: 'select exists (select from granted_clerks where merchant_id = :merchant and clerk_id = :party)',
  },
];

const promotions: FactRow = {
  fact: 'promotions',
  sql: `select coalesce(json_agg(json_strip_nulls(json_build_object(
      'plan', plan, 'productId', product_id, 'creatorId', creator_id)) order by opened_at), '[]'::json) from live_promotions where merchant_id = :merchant`,
};

const invite = 'wechat-channels.invite';
const invitations: FactRow = {
  fact: 'invitations',
  sql: `select coalesce(json_agg(json_build_object('channelsId', task->'input'->>'channelsId', 'at', opened_at)
      order by opened_at), '[]'::json) from tasks where kind = '${invite}' and merchant_id = :merchant`,
};

const ids = (name: string, ...path: Path): Record<string, Path> => ({ [name]: path });
const ownShop = 'select :merchant';

export const wechatChannels: System = {
  forms: [
    { form: 'wechat-channels.general-plan', facts: [...shop, promotions] },
    { form: 'wechat-channels.targeted-plan', facts: [now, ...shop, promotions] },
    { form: 'wechat-channels.exclusive-plan', facts: [now, ...shop, promotions] },
    {
      form: 'wechat-channels.creator-invite',
      ids: ids('channels', 'channelsId'),
      facts: [now, ...shop, invitations],
    },
    {
      form: 'wechat-channels.promotion',
      ids: { ...ids('product', 'productId'), ...ids('creator', 'creatorId') },
      facts: [now, ...shop, promotions],
    },
    { form: 'wechat-channels.enrolment', ids: ids('shop', 'shopId'), facts: [] },
    { form: 'wechat-channels.staff', ids: ids('clerk', 'staffId'), facts: [] },
  ],
  kinds: [
    {
      kind: 'wechat-channels.enrolment',
      form: 'wechat-channels.enrolment',
      opener: 'merchant',
      title: 'select name from merchants where id = :merchant',
      // One enrolment a shop: who was barred for ever does not begin anew.
      merchant: `select :merchant where :shop = :merchant and not exists
        (select from tasks where kind = 'wechat-channels.enrolment' and merchant_id = :merchant)`,
      who: '/shopId',
    },
    {
      kind: 'wechat-channels.staff',
      form: 'wechat-channels.staff',
      opener: 'merchant',
      title: 'select name from clerks where id = :clerk',
      merchant: 'select merchant_id from clerks where id = :clerk and merchant_id = :merchant',
      who: '/staffId',
    },
    {
      kind: invite,
      form: 'wechat-channels.creator-invite',
      opener: 'merchant',
      title: 'select nickname from creators where channels_id = :channels',
      creator: 'select id from creators where channels_id = :channels',
      merchant: ownShop,
      who: '/channelsId',
      actorIds: { creator: 'select channels_id from creators where id = :party' },
    },
    {
      kind: 'wechat-channels.promotion',
      form: 'wechat-channels.promotion',
      opener: 'merchant',
      title: 'select title from products where id = :product',
      merchant: 'select merchant_id from products where id = :product and merchant_id = :merchant',
      who: '/productId',
    },
  ],
};
