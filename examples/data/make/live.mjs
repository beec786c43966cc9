// SPDX-License-Identifier: MIT
// Live-stream orders of a clothing and cosmetics merchant for spring 2026: mostly sound, some with the mistakes that people make.
import { makeDice, serial } from './dice.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** 10 March 2026, 10:00 in Shanghai. */
const NOW = Date.parse('2026-03-10T10:00:00+08:00');

const OCCASIONS = [
  '春季上新',
  '三八女神节',
  '春日焕新',
  '清明踏青',
  '五一预售',
  '换季清仓',
  '会员日',
  '宠粉之夜',
  '新品首发',
  '周末特惠',
];
const GOODS = [
  '连衣裙',
  '防晒衣',
  '真丝衬衫',
  '牛仔裤',
  '针织开衫',
  '羊毛大衣',
  '运动套装',
  '氨基酸洁面',
  '玻尿酸面膜',
  '持妆粉底液',
  '精华水',
  '童装T恤',
  '真皮小白鞋',
  '托特包',
];
const ENDINGS = ['专场', '拼场', '直播专场', '返场', '限时购', '一折起', '买一送一', '夜场'];
const NAMES = [
  '林小雨',
  '陈晨',
  '王梓涵',
  '李思琪',
  '赵一诺',
  '周子轩',
  '吴佳怡',
  '郑浩然',
  '欧阳雪',
  '孙悦',
  '古丽娜扎尔·买买提',
  'Lily Zhang',
];
const GENERAL_PRODUCTS = Array.from({ length: 30 }, (_, i) => serial('p-3630', 1001 + i * 7, 6));

export const liveFacts = {
  now: NOW,
  merchant: { xingtuBound: true, balanceFen: 25_000_000 },
  generalPlan: Object.fromEntries(GENERAL_PRODUCTS.map((id, i) => [id, 5 + (i % 6) * 5])),
};

function product(dice, i) {
  if (dice.below(3) > 0)
    return {
      productId: GENERAL_PRODUCTS[(dice.below(8) + i * 8) % GENERAL_PRODUCTS.length],
      plan: 'general',
    };
  return {
    productId: serial('p-3631', dice.below(8) + i * 8, 6),
    plan: 'targeted',
    commissionPercent: 10 + dice.below(8) * 5,
  };
}

function order(dice) {
  const exclusive = dice.below(3) > 0;
  return {
    title: `${dice.pick(OCCASIONS)}${dice.pick(GOODS)}${dice.pick(ENDINGS)}`,
    contactName: dice.pick(NAMES),
    contactPhone: serial(dice.pick(['138', '139', '186', '150', '177']) + '0000', dice.below(10_000), 4),
    startAt: NOW + (1 + dice.below(40)) * DAY + dice.below(13) * HOUR + dice.below(2) * 30 * MINUTE,
    returnSample: dice.below(4) === 0,
    creatorIds: [serial('creator-', 1 + dice.below(80), 4)],
    session: exclusive ? 'exclusive' : 'shared',
    quantity: exclusive ? 1 + dice.below(6) : 1 + dice.below(3),
    products: Array.from({ length: 1 + dice.below(3) }, (_, i) => product(dice, i)),
  };
}

const targeted = (commissionPercent) => ({
  productId: 'p-3631000099',
  plan: 'targeted',
  ...(commissionPercent !== undefined && { commissionPercent }),
});
const general = (productId) => ({ productId, plan: 'general' });
const without = (name) => (row) => void delete row[name];
const set = (changes) => (row) => void Object.assign(row, changes);

/** What goes wrong, by row. */
const FAULTS = new Map([
  [4, set({ title: '三八女神节玻尿酸面膜买一送一直播专场(第二场加推)' })],
  [9, set({ contactPhone: '0571-88886666' })],
  [13, set({ startAt: NOW + 5 * DAY + 30_000 })],
  [17, set({ products: [targeted()] })],
  [22, set({ startAt: '2026-03-20 20:00' })],
  [26, set({ quantity: '3' })],
  [31, set({ products: [general('p-3639000001')] })],
  [35, set({ creatorIds: ['creator-0012', 'creator-0047'] })],
  [38, set({ title: '春季上新连衣裙专场\n' })],
  [42, set({ session: '专场' })],
  [47, set({ products: [{ ...general(GENERAL_PRODUCTS[0]), commissionPercent: 20 }] })],
  [51, set({ startAt: NOW - 2 * DAY })],
  [56, set({ remark: '请提前一小时到场' })],
  [60, set({ products: [targeted(0.2)] })],
  [63, set({ contactPhone: 13900001234 })],
  [
    68,
    set({
      products: [general(GENERAL_PRODUCTS[1]), general(GENERAL_PRODUCTS[2]), general(GENERAL_PRODUCTS[1])],
    }),
  ],
  [72, set({ returnSample: '是' })],
  [77, set({ products: [targeted(85)] })],
  [81, without('contactName')],
  [86, set({ quantity: 0 })],
  [90, set({ title: '  ' })],
  [
    95,
    set({
      title: '清明踏青运动套装防晒衣真皮小白鞋联合直播专场',
      contactPhone: '138 0000 1234',
      quantity: 1.5,
    }),
  ],
  [101, set({ creatorIds: [] })],
  [107, set({ products: [{ productId: 'p-3631000003', plan: '定向', commissionPercent: 20 }] })],
  [112, set({ startAt: NOW + 9 * DAY + 1 })],
  [118, set({ products: [general('p-3639000002'), targeted(30)] })],
  [123, set({ quantity: 1200 })],
  [129, without('returnSample')],
  [134, set({ products: [] })],
  [140, set({ contactPhone: '+86 13900005678' })],
  [146, set({ startAt: NOW })],
  [151, set({ products: [targeted(-5), general('p-3639000003')] })],
  [157, set({ title: '五一预售\u202e场专裤仔牛' })],
  [
    162,
    set({
      备注: '样品已寄出',
      products: [targeted(20), { ...targeted(25), productId: 'p-3631000004', 佣金: 25 }],
    }),
  ],
  [168, set({ creatorIds: [10047] })],
  [175, set({ session: 'Exclusive' })],
  [183, set({ contactName: '' })],
  [190, set({ title: null, quantity: null })],
]);

/** Lines that are no JSON: cut off, a comma too many, a heading out of a spreadsheet. */
const BROKEN_LINES = new Map([
  [66, (line) => line.slice(0, 120)],
  [143, (line) => line.replace(/}$/, ',}')],
  [199, () => '任务标题,任务联系人,联系人手机号,期望开播时间'],
]);

const BLANK_AFTER = new Set([50, 150]);

export function liveOrders() {
  const dice = makeDice(20260310);
  return Array.from({ length: 200 }, (_, i) => {
    const row = order(dice);
    FAULTS.get(i + 1)?.(row);
    return row;
  });
}

export function liveLines() {
  return liveOrders()
    .map((row, i) => {
      const line = JSON.stringify(row);
      const broken = BROKEN_LINES.get(i + 1)?.(line) ?? line;
      return BLANK_AFTER.has(i + 1) ? `${broken}\n` : broken;
    })
    .join('\n')
    .concat('\n');
}
