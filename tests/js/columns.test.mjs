// SPDX-License-Identifier: MIT
// checkMany on columns: each row is judged as an entry of its list, repetitions over all rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { seeded } from './lib/random.mjs';

/** @type {any} */
const hezuo = await load({ overlay: { 'wechat-channels.general-plan/items.max': 5000 } });
const form = 'wechat-channels.general-plan';
const list = '/items';

/** What columns must say, from one document that holds all rows. @param {any[]} items */
function fromDocument(items) {
  const open = hezuo.check(form, { items: [{ productId: 'p', commissionPercent: 1 }] }).undecided;
  const undecided = ['wechat-channels.general-once', 'wechat-channels.exclusive-alone'];
  assert.ok(undecided.every((rule) => open.includes(rule)));
  /** @type {Map<number, any[]>} */
  const rows = new Map();
  for (const violation of hezuo.check(form, { items }).violations) {
    const [, index, path] = /^\/items\/(\d+)(.*)$/.exec(violation.path) ?? [];
    if (index === undefined) continue;
    rows.set(Number(index), [...(rows.get(Number(index)) ?? []), { ...violation, path }]);
  }
  const results = [...rows].sort(([a], [b]) => a - b);
  return {
    ok: rows.size === 0,
    rows: items.length,
    failed: rows.size,
    undecided: items.length,
    results: results.map(([row, violations]) => ({ row, ok: false, complete: false, undecided, violations })),
  };
}

const odd = [undefined, null, '', ' ', '同款', '😀x', '\ud800', 'x'.repeat(129), 7, {}, ['a'], true]; // prettier-ignore
const rates = [1, 50, 51, 0, -1, 1.5, NaN, 2 ** 31, -(2 ** 40), 2 ** 53, undefined, null, '9', -0];

test('rows of every sort, in blocks and between them', () => {
  for (const seed of [1, 2, 3]) {
    const random = seeded(seed);
    const pick = (/** @type {any[]} */ from) => from[Math.floor(random() * from.length)];
    const items = Array.from({ length: 4800 }, () => ({
      productId: random() < 0.03 ? pick(odd) : `id-${Math.floor(random() * 40_000)}`,
      commissionPercent: random() < 0.05 ? pick(rates) : 1 + Math.floor(random() * 50),
    }));
    // Longer than the room for the texts of a block.
    items[2000] = { productId: 'x'.repeat(200_000), commissionPercent: 1 };
    const columns = {
      productId: items.map(({ productId }) => productId),
      commissionPercent: items.map(({ commissionPercent }) => commissionPercent),
    };
    const answer = hezuo.checkMany(form, { list, columns });
    assert.deepEqual(answer, fromDocument(items));
    assert.ok(answer.failed > 100 && answer.failed < 2000);
  }
});

test('texts that fill the room of a block, with one byte more', () => {
  const ids = Array.from({ length: 4096 }, (_, i) => String(i).padStart(32, 'x'));
  ids[0] = `é${ids[0]?.slice(1)}`;
  // Whose last bytes alone are different.
  ids[100] = `${'a'.repeat(31)}X`;
  ids[200] = `${'a'.repeat(31)}Z`;
  const items = ids.map((productId) => ({ productId, commissionPercent: 1 }));
  const columns = { productId: ids, commissionPercent: new Int32Array(4096).fill(1) };
  assert.deepEqual(hezuo.checkMany(form, { list, columns }), fromDocument(items));
});

test('typed arrays, a missing column, no rows', () => {
  const columns = { productId: ['a', 'b', 'a'], commissionPercent: Int32Array.of(1, 51, 2) };
  const items = [['a', 1], ['b', 51], ['a', 2]].map(([productId, commissionPercent]) => ({ productId, commissionPercent })); // prettier-ignore
  assert.deepEqual(hezuo.checkMany(form, { list, columns }), fromDocument(items));
  const alone = hezuo.checkMany(form, { list, columns: { productId: ['a'] } });
  assert.deepEqual(alone, fromDocument([{ productId: 'a' }]));
  const none = { ok: true, rows: 0, failed: 0, undecided: 0, results: [] };
  assert.deepEqual(hezuo.checkMany(form, { list, columns: { productId: [] } }), none);
});

test('more rows than one document may have, with progress, and batches inside it', () => {
  const count = 30_000;
  const columns = {
    productId: Array.from({ length: count }, (_, i) => (i % 10_000 === 9_999 ? 'again' : `p${i}`)),
    commissionPercent: new Int32Array(count).fill(7),
  };
  /** @type {number[]} */
  const progress = [];
  const onProgress = (/** @type {number} */ done) => {
    progress.push(done);
    // What runs between two blocks may use the same room.
    hezuo.checkMany('douyin-live.order', new TextEncoder().encode('{}\n'));
    hezuo.checkMany(form, { list, columns: { productId: ['p1', 'again'] } });
  };
  const { failed, results } = hezuo.checkMany(form, { list, columns }, undefined, { onProgress });
  assert.equal(failed, 2);
  assert.deepEqual(
    results.map((/** @type {any} */ { row, violations }) => [row, violations[0].code, violations[0].path]),
    [[19_999, 'not_unique', '/productId'], [29_999, 'not_unique', '/productId']], // prettier-ignore
  );
  assert.equal(progress.at(-1), count);
});

test('wrong use is named', () => {
  const wrong = (/** @type {any} */ rows, /** @type {RegExp} */ message, /** @type {any[]} */ ...rest) =>
    assert.throws(() => hezuo.checkMany(form, rows, ...rest), message);
  const columns = { productId: ['a'] };
  wrong({ columns }, /TypeError: hezuo: rows\.list must be the pointer/);
  wrong({ list: 'items', columns }, /pointer of a list/);
  wrong({ list: '/period', columns }, /RangeError: hezuo: no list of objects "period"/);
  wrong({ list, columns: { price: [1] } }, /RangeError: hezuo: no column "price"/);
  wrong({ list, columns: {} }, /holds no column/);
  wrong({ list, columns: [] }, /must be an object/);
  wrong({ list, columns: { productId: 'abc' } }, /column "productId" must be a list/);
  wrong(
    { list, columns: { productId: ['a'], commissionPercent: [] } },
    /has 0 rows, column "productId" has 1/,
  );
  wrong({ list, columns }, /take no facts/, { now: 1 });
  wrong({ list, columns }, /take no option/, {}, { strict: true });
  wrong({ list, columns }, /take no option/, undefined, { only: ['/items'] });
  const thrower = { get 0() { throw new Error('no') }, length: 1 }; // prettier-ignore
  wrong({ list, columns: { productId: Object.setPrototypeOf(thrower, Array.prototype) } }, /must be a list/);
  const hostile = new Proxy(['a'], { get: (from, name) => (name === '0' ? assert.fail('trap') : Reflect.get(from, name)) }); // prettier-ignore
  wrong({ list, columns: { productId: hostile } }, /TypeError: hezuo: rows\.columns cannot be read: .*trap/);
  assert.equal(hezuo.checkMany(form, { list, columns }).rows, 1);
});
