// SPDX-License-Identifier: MIT
// Sound orders and invitations for the demo data, and titles that no other test uses.

const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const live = 'douyin-live.order';
export const contact = 'douyin-contact.invite';

let count = 0;

/** A title of its own for every order, so that lists can be searched for it. */
export function freshTitle(text: string): string {
  count += 1;
  return `${text} ${String(count)}`;
}

/** The quote of 晨晨穿搭日记 is 3000 yuan an hour: 6000 yuan in all. */
export function order(now: number, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: freshTitle('春季新品直播专场'),
    contactName: '林小雨',
    contactPhone: '13800138000',
    startAt: Math.ceil((now + 3 * dayMs) / minuteMs) * minuteMs,
    returnSample: false,
    creatorIds: ['creator-chenchen'],
    session: 'exclusive',
    quantity: 2,
    products: [
      { productId: 'product-linxi-1', plan: 'general' },
      { productId: 'product-linxi-4', plan: 'targeted', commissionPercent: 20 },
    ],
    ...changes,
  };
}

export const orderFen = 600_000;
export const orderAmount = '¥6,000.00';

/** An invitation of 禾山茶铺. */
export function invite(creatorId: string): Record<string, unknown> {
  return {
    creatorId,
    products: ['https://haohuo.example.com/views/product/item2?id=482001'],
    commissionPercent: 20,
    discountZhe: 9,
    sendSample: true,
    note: freshTitle('明前新茶,想请您品一品'),
    contact: { name: '陈晨', phone: '13912345678', wechat: 'chenchen_618' },
  };
}

/** As it is typed into the console: Shanghai's wall clock (UTC+8) to the minute. */
export function wallClock(at: number): string {
  return new Date(at + 8 * hourMs).toISOString().slice(0, 16).replace('T', ' ');
}
