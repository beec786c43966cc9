// SPDX-License-Identifier: MIT
// Sound forms to start from, made for the demo data.

const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const live = 'douyin-live.order';
export const contact = 'douyin-contact.invite';

/** An order of 林溪女装旗舰店 with 晨晨穿搭日记: 3000 yuan an hour. */
export function order(now: number, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: '春季新品直播专场',
    contactName: '林小雨',
    contactPhone: '13800138000',
    startAt: Math.ceil((now + 5 * dayMs) / minuteMs) * minuteMs,
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

/** An invitation of 禾山茶铺 to 江南阿姐. */
export function invite(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    creatorId: 'creator-jiangnan',
    products: ['https://haohuo.example.com/views/product/item2?id=482001'],
    commissionPercent: 20,
    discountZhe: 9,
    sendSample: true,
    note: '明前新茶,想请您品一品',
    contact: { name: '陈晨', phone: '13912345678', wechat: 'chenchen_618' },
    ...changes,
  };
}
