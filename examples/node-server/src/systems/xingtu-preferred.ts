// SPDX-License-Identifier: MIT
// Xingtu Preferred: the platform invites creators to sign, merchants dispatch the orders they have placed.

import type { System } from './system.ts';

const membership = 'xingtu-preferred.membership';
const order = 'xingtu-preferred.order';

const ofOrder = (column: string): string =>
  `select ${column} from xingtu_orders where id = :order and merchant_id = :merchant`;

export const xingtuPreferred: System = {
  forms: [
    { form: 'xingtu-preferred.schedule', facts: [{ fact: 'now', sql: 'select :now' }] },
    { form: membership, ids: { creator: ['creatorId'] }, facts: [] },
    { form: order, ids: { order: ['orderId'] }, facts: [] },
  ],
  kinds: [
    {
      kind: membership,
      form: membership,
      opener: 'platform',
      title: 'select nickname from creators where id = :creator',
      creator: 'select id from creators where id = :creator',
      who: '/creatorId',
    },
    {
      kind: order,
      form: order,
      opener: 'merchant',
      title: ofOrder('title'),
      creator: ofOrder('creator_id'),
      merchant: ofOrder('merchant_id'),
      who: '/orderId',
    },
  ],
};
