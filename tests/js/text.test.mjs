// SPDX-License-Identifier: MIT
// The counter under an input is the rule's own count, and truncate is its remedy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { randomText, seeded } from './lib/random.mjs';
import { samples } from './lib/samples.mjs';

const [order] = samples;
assert.ok(order);
const { form, value } = order;
const halfAscii = { overlay: { 'text.counting': 'half-ascii' } };

/** Without what a title must not hold, so that only its length counts. @param {string} text */
const plain = (text) =>
  `字${text}`
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

for (const options of [{}, halfAscii]) {
  const hezuo = await load(/** @type {any} */ (options));
  const name = JSON.stringify(options);
  const limit = /** @type {number} */ (
    hezuo.describe('douyin-live.order').fields.find((field) => field.name === 'title')?.max
  );
  const codeOf = (/** @type {string} */ title) =>
    hezuo
      .check(form, { ...value, title }, undefined, { only: ['/title'] })
      .violations.map(({ code }) => code);

  test(`count agrees with the title's rule, and truncate mends it ${name}`, () => {
    const random = seeded(7);
    let tooLong = 0;
    for (let i = 0; i < 2000; i++) {
      const text = plain(randomText(random));
      const isTooLong = hezuo.count(text) > limit;
      tooLong += Number(isTooLong);
      assert.deepEqual(codeOf(text), isTooLong ? ['too_long'] : [], JSON.stringify(text));
      const cut = hezuo.truncate(text, limit);
      assert.ok(text.startsWith(cut) && hezuo.count(cut) <= limit);
      assert.deepEqual(codeOf(cut), []);
      const more = text.slice(0, cut.length + ((text.codePointAt(cut.length) ?? 0) > 0xffff ? 2 : 1));
      if (cut !== text) assert.ok(hezuo.count(more) > limit, 'the longest beginning');
      else assert.ok(!isTooLong);
    }
    assert.ok(tooLong > 100);
  });
}

test('code points count, not UTF-16 units, and none is cut in half', async () => {
  const hezuo = await load();
  assert.deepEqual(['', 'a', '字', '😀', '👍🏽', '\ud800', 'é', '\u0000"\\'].map(hezuo.count), [0, 1, 1, 1, 2, 1, 1, 3]); // prettier-ignore
  assert.equal(hezuo.truncate('a😀b', 2), 'a😀');
  assert.equal(hezuo.truncate('a😀b', 0), '');
  assert.equal(hezuo.truncate('a😀b', 3), 'a😀b');
  assert.equal(hezuo.truncate('a😀b', Number.MAX_SAFE_INTEGER), 'a😀b');
  assert.equal(hezuo.truncate('\ud800\ud800', 1), '\ud800');
  assert.equal(hezuo.count('字'.repeat(2_000_000)), 2_000_000);
  const half = await load(/** @type {any} */ (halfAscii));
  assert.deepEqual(['', 'a', 'ab', 'abc', '字a', '字ab'].map(half.count), [0, 1, 1, 2, 2, 2]);
  assert.equal(half.truncate('abcdef', 2), 'abcd');
});

test('wrong use is an error', async () => {
  /** @type {any} */
  const hezuo = await load();
  for (const text of [undefined, null, 7, {}, ['a']]) {
    assert.throws(() => hezuo.count(text), TypeError);
    assert.throws(() => hezuo.truncate(text, 1), TypeError);
  }
  for (const max of [undefined, null, -1, 1.5, NaN, Infinity, '3'])
    assert.throws(() => hezuo.truncate('a', max), RangeError);
});
