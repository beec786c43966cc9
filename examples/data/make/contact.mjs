// SPDX-License-Identifier: MIT
// Invitations of a food shop to creators before 18 June 2026: mostly sound, some with the mistakes that people make.
import { makeDice, serial } from './dice.mjs';

const LINKS = Array.from(
  { length: 24 },
  (_, i) => `https://haohuo.example.com/views/product/item2?id=${3_421_001 + i * 13}`,
);
const NOTES = [
  '想合作618大促,产品质量好',
  '老字号糕点,复购率高',
  '有明星代言,线下有专柜',
  '新品首发,可寄样试吃',
  '佣金可谈,期待合作',
  '非遗工艺,适合探店',
  '已看您的橱窗,很契合',
  '库存充足,48小时发货',
  '支持专属价',
  '可配合直播切片',
];
const NAMES = ['陈晨', '刘畅', '何静怡', '马晓东', '司徒明', '阿依夏木', '许诺', '唐糖', '黄佳', 'Kevin 周'];

export const contactFacts = {
  merchant: {
    flagship: false,
    monthlyGmvFen: 128_000_000,
    contactedToday: Array.from({ length: 8 }, (_, i) => serial('creator-', 901 + i, 4)),
  },
  shopProducts: LINKS,
};

function invite(dice) {
  const first = dice.below(LINKS.length - 3);
  return {
    creatorId: serial('creator-', 1 + dice.below(600), 4),
    products: LINKS.slice(first, first + 1 + dice.below(3)),
    commissionPercent: 5 + dice.below(10) * 5,
    ...(dice.below(2) === 0 && { discountZhe: 6 + dice.below(4) }),
    sendSample: dice.below(3) > 0,
    note: dice.pick(NOTES),
    contact: {
      name: dice.pick(NAMES),
      phone: serial(dice.pick(['137', '159', '188']) + '0000', dice.below(10_000), 4),
      wechat: serial(dice.pick(['wx_', 'shop-', 'Food', 'tang_']), dice.below(1_000_000), 6),
    },
  };
}

const set = (changes) => (row) => void Object.assign(row, changes);
const setContact = (changes) => (row) => void Object.assign(row.contact, changes);
const without = (name) => (row) => void delete row[name];

/** What goes wrong, by row. */
const FAULTS = new Map([
  [3, set({ products: LINKS.slice(0, 4) })],
  [8, set({ note: '想合作618大促,产品质量好,有明星代言,线下有专柜' })],
  [12, set({ commissionPercent: 0.2 })],
  [16, set({ products: [LINKS[0], 'https://haohuo.example.com/views/product/item2?id=9900001'] })],
  [21, setContact({ wechat: '微信同号' })],
  [25, set({ discountZhe: 88 })],
  [29, setContact({ phone: '021-66668888' })],
  [34, set({ products: ['haohuo.example.com/views/product/item2?id=3421001'] })],
  [39, set({ commissionPercent: '20%' })],
  [44, without('sendSample')],
  [48, set({ products: [LINKS[5], LINKS[5]] })],
  [53, setContact({ qq: '10001' })],
  [57, set({ commissionPercent: 90 })],
  [61, set({ creatorId: 10233 })],
  [66, without('contact')],
  [70, set({ discountZhe: null })],
  [75, setContact({ wechat: 'abc12' })],
  [80, set({ discountZhe: 8.8 })],
  [84, set({ note: '' })],
  [89, set({ products: [] })],
  [93, setContact({ name: null, phone: '1370000123' })],
  [98, set({ creatorId: 'creator-0903' })],
  [102, set({ sendSample: 1 })],
  [108, set({ products: LINKS[3] })],
  [113, set({ products: ['https://item.example.net/id/1', 'https://item.example.net/id/2'] })],
  [119, set({ commissionPercent: 0, discountZhe: 0, note: '老板直签\u0007,佣金可谈' })],
  [124, setContact({ wechat: '13700001234' })],
  [130, set({ contact: '陈晨 13700001234' })],
  [137, set({ products: [LINKS[1], ''] })],
  [144, set({ creatorId: ' ' })],
  [152, setContact({ phone: 13700001234 })],
  [159, set({ 来源: '表格导入' })],
  [166, set({ commissionPercent: -1 })],
  [173, setContact({ wechat: 'a'.repeat(21) })],
  [181, set({ note: '新品首发\n可寄样试吃' })],
  [188, set({ products: ['ftp://haohuo.example.com/1', LINKS[2]] })],
]);

const BROKEN_LINES = new Map([
  [104, (line) => line.replaceAll('"', '“')],
  [200, (line) => line.slice(0, -1)],
]);

export function contactLines() {
  const dice = makeDice(20260601);
  const lines = Array.from({ length: 200 }, (_, i) => {
    const row = invite(dice);
    FAULTS.get(i + 1)?.(row);
    const line = JSON.stringify(row);
    return BROKEN_LINES.get(i + 1)?.(line) ?? line;
  });
  return `${lines.join('\n')}\n`;
}
