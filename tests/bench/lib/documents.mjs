// SPDX-License-Identifier: MIT
// The documents that everybody checks: seeded, so that every run and every library sees the same ones.
import { seeded } from '../../js/lib/random.mjs';

const words = ['夏季', '新品', '专场', '零食', '护肤', '首发', '福利', 'live', '家居', '🎁', '达人', '样品'];
const names = ['王小明', '李娜', 'Anna', '欧阳娜娜', 'Li Wei', '陈晨', '周星星', '𠮷田'];
const tooLong = '一二三四五六七八九十一二三四五六七八九十一';
const wrongPhone = '1280013800';

/** @param {number} seed */
function maker(seed) {
  const random = seeded(seed);
  const int = (/** @type {number} */ low, /** @type {number} */ high) =>
    low + Math.floor(random() * (high - low + 1));
  const pick = (/** @type {string[]} */ list) => /** @type {string} */ (list[int(0, list.length - 1)]);
  const digits = (/** @type {number} */ count) => Array.from({ length: count }, () => int(0, 9)).join('');
  const text = () => Array.from({ length: int(2, 4) }, () => pick(words)).join('');
  const phone = () => `1${int(3, 9)}${digits(9)}`;
  const id = () => `35${digits(17)}`;
  const flip = () => random() < 0.5;

  /** An order with five products. */
  const order = () => ({
    title: text(),
    contactName: pick(names),
    contactPhone: phone(),
    startAt: 1767225600000 + 60000 * int(0, 500000),
    returnSample: flip(),
    creatorIds: [id()],
    session: pick(['exclusive', 'shared']),
    quantity: int(1, 999),
    products: Array.from({ length: 5 }, () =>
      flip()
        ? { productId: id(), plan: 'general' }
        : { productId: id(), plan: 'targeted', commissionPercent: int(1, 80) },
    ),
  });

  const invite = () => ({
    creatorId: id(),
    products: Array.from(
      { length: int(1, 3) },
      () => `https://haohuo.example.com/views/product/item2?id=${id()}`,
    ),
    commissionPercent: int(1, 80),
    ...(flip() ? { discountZhe: int(1, 9) } : {}),
    sendSample: flip(),
    note: text(),
    contact: { name: pick(names), phone: phone(), wechat: `wx_${digits(int(5, 12))}` },
  });
  return { order, invite };
}

/** Three faults each: a text too long, a wrong number, a commission too high. @param {any} order */
function spoilOrder(order) {
  order.title = tooLong;
  order.contactPhone = wrongPhone;
  order.products[3] = { productId: order.products[3].productId, plan: 'targeted', commissionPercent: 81 };
  return order;
}

/** @param {any} invite */
function spoilInvite(invite) {
  invite.commissionPercent = 81;
  invite.note = tooLong;
  invite.contact.phone = wrongPhone;
  return invite;
}

/** Objects as JSON.parse makes them of a request. @template T @param {T} value @returns {T} */
const parsed = (value) => JSON.parse(JSON.stringify(value));

/** @typedef {{ form: 'douyin-live.order' | 'douyin-contact.invite', name: string, documents: any[] }} Pool */

/** @param {number} size @returns {Pool[]} */
export function pools(size = 64) {
  const make = maker(1);
  const list = (/** @type {() => any} */ build) => parsed(Array.from({ length: size }, build));
  return [
    { form: 'douyin-contact.invite', name: 'invite, valid', documents: list(make.invite) },
    {
      form: 'douyin-contact.invite',
      name: 'invite, three faults',
      documents: list(() => spoilInvite(make.invite())),
    },
    { form: 'douyin-live.order', name: 'order, valid', documents: list(make.order) },
    {
      form: 'douyin-live.order',
      name: 'order, three faults',
      documents: list(() => spoilOrder(make.order())),
    },
  ];
}

/** Orders, one a line; one in a hundred has three faults. @param {number} count */
export function orderLines(count) {
  const make = maker(2);
  const lines = Array.from({ length: count }, (_, i) =>
    i % 100 === 37 ? spoilOrder(make.order()) : make.order(),
  );
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
