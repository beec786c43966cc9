// SPDX-License-Identifier: MIT
// Bad input through every door: a coded answer or a clear TypeError, and the core stays sound afterwards.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { load } from 'hezuo';
import { samples, summary } from './lib/samples.mjs';

/** Values of any kind go in here, so the types step aside. @type {any} */
const hezuo = await load();
const [order] = samples;
assert.ok(order);
const { form, value: sound, facts } = order;
const at = facts.now;
const opened = hezuo.open(form, sound, { at, facts });
assert.ok(opened.ok, JSON.stringify(opened));
const { task } = opened;

afterEach(() => {
  const verdict = hezuo.check(form, sound, facts);
  assert.deepEqual(
    verdict,
    { ok: true, complete: true, violations: [], undecided: [] },
    'the core is not sound any more',
  );
});

/** @param {any} value @param {any} [withFacts] */
const faults = (value, withFacts = facts) => summary(hezuo.check(form, value, withFacts));
const change = (/** @type {object} */ part) => faults({ ...sound, ...part });

test('numbers that JSON does not have are of the wrong type', () => {
  for (const number of [NaN, Infinity, -Infinity]) {
    assert.deepEqual(change({ quantity: number }), [`${form}/quantity type /quantity`]);
    assert.deepEqual(change({ startAt: number }), [`${form}/startAt type /startAt`]);
    assert.deepEqual(faults(number), [`${form} type `]);
    assert.deepEqual(summary(hezuo.open(form, sound, { at: number, facts })), [`${form} type /at`]);
    const event = { type: 'remind', actor: 'merchant', at: number };
    assert.deepEqual(summary(hezuo.apply(task, event)), [`${form} type /event/at`]);
    assert.deepEqual(
      faults(sound, { ...facts, merchant: { xingtuBound: true, balanceFen: number } }).slice(0, 1),
      ['facts type /facts/merchant/balanceFen'],
    );
  }
});

test('values of every wrong type are an answer, at every door', () => {
  for (const value of [undefined, null]) assert.deepEqual(faults(value).slice(0, 1), [`${form} required `]);
  for (const value of [0, -0, '', 'x', true, [], [[]], new Map(), new Date(0), /x/, new Uint8Array(3)]) {
    assert.equal(hezuo.check(form, value, facts).ok, false);
    assert.equal(hezuo.open(form, value, { at, facts }).ok, false);
    assert.equal(hezuo.apply(task, value).ok, false);
    assert.equal(hezuo.calculate('douyin-live.freeze', value).ok, false);
  }
  for (const wrong of [0, '', true, []]) {
    assert.ok(faults(sound, wrong).includes('facts type /facts'), JSON.stringify(wrong));
  }
  for (const actor of [undefined, null, 1, '', 'nobody', {}, '__proto__']) {
    assert.equal(hezuo.apply(task, { type: 'remind', actor, at }).ok, false);
  }
});

test('lone surrogates are ill formed, in values and in names', () => {
  for (const text of ['a\ude00b', '\ud83d', '\udfff\ud800']) {
    assert.deepEqual(change({ title: text }), [`${form}/title ill_formed /title`]);
    assert.deepEqual(change({ [text]: 1 }), [`${form} unknown_field /${text}`]);
    const event = { type: 'cancel', actor: 'merchant', at, reason: text };
    assert.deepEqual(summary(hezuo.apply(task, event)), [`${form}/cancel/reason ill_formed /event/reason`]);
  }
  assert.deepEqual(change({ title: '😀'.repeat(20) }), []);
});

test('names of Object.prototype are unknown fields, nothing more', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    const hostile = JSON.parse(`{"${name}":{"polluted":true}}`);
    const value = Object.assign(Object.create(null), sound);
    Object.defineProperty(value, name, { value: 1, enumerable: true });
    assert.deepEqual(faults(value), [`${form} unknown_field /${name}`]);
    assert.ok(faults(hostile).includes(`${form} unknown_field /${name}`));
    assert.equal(/** @type {any} */ ({}).polluted, undefined);
    const event = JSON.parse(`{"type":"remind","actor":"merchant","at":${at},"${name}":1}`);
    assert.deepEqual(summary(hezuo.apply(task, event)), [`${form}/remind unknown_field /event/${name}`]);
    assert.deepEqual(hezuo.check(form, sound, { ...facts, ...JSON.parse(`{"${name}":1}`) }).violations, []);
  }
  const plan = JSON.parse('{"__proto__":10,"p-general-1":10}');
  const products = [{ productId: '__proto__', plan: 'general' }];
  assert.deepEqual(faults({ ...sound, products }, { ...facts, generalPlan: plan }), []);
  assert.deepEqual(faults({ ...sound, products }, { ...facts, generalPlan: {} }), [
    'douyin-live.general-plan not_listed /products/0/productId',
  ]);
});

test('what JSON cannot carry is a TypeError that names the place', () => {
  /** @type {any} */
  const cyclic = { ...sound };
  cyclic.products = [cyclic];
  const getter = Object.defineProperty({}, 'title', {
    enumerable: true,
    get() {
      throw new Error('no title today');
    },
  });
  /** @type {[any, RegExp][]} */
  const bad = [
    [cyclic, /at \/products\/0 is cyclic/],
    [{ quantity: 3n }, /at \/quantity is a BigInt/],
    [{ title: () => 'x' }, /at \/title is a function/],
    [{ title: Symbol('x') }, /at \/title is a symbol/],
    [getter, /at \/title cannot be read: Error: no title today/],
    [{ title: new Proxy({}, { ownKeys: () => ['a', 'a'] }) }, /at \/title cannot be read/],
  ];
  for (const [value, pattern] of bad) {
    const doors = [
      () => hezuo.check(form, value),
      () => hezuo.check(form, {}, value),
      () => hezuo.checkMany(form, [{}, value]),
      () => hezuo.checkMany(form, [], value),
      () => hezuo.open(form, value, { at }),
      () => hezuo.open(form, {}, { at, facts: value }),
      () => hezuo.apply(value, {}),
      () => hezuo.apply(task, value),
      () => hezuo.apply(task, {}, { facts: value }),
      () => hezuo.advance(value, at),
      () => hezuo.preview(task, value),
      () => hezuo.view(value, 'creator'),
      () => hezuo.calculate('douyin-live.freeze', value),
    ];
    for (const door of doors) {
      assert.throws(door, (error) => {
        assert.ok(error instanceof TypeError, String(error));
        assert.match(error.message, pattern);
        return true;
      });
    }
    assert.throws(() => hezuo.compare(task, [[value]]), pattern);
  }
  assert.throws(() => hezuo.checkMany(form, [{}, { quantity: 3n }]), /rows\[1\] at \/quantity is a BigInt/);
});

test('too deep, too long, too large: reported alone', () => {
  /** @type {any} */
  let deep = {};
  for (let i = 0; i < 100_000; i++) deep = { a: deep };
  const huge = 'x'.repeat((1 << 20) + 1);
  const inputs = {
    deep,
    deepList: JSON.parse('['.repeat(500) + ']'.repeat(500)),
    sparse: { products: new Array(1e9) },
    huge,
  };
  for (const [name, value] of Object.entries(inputs)) {
    const expected = [`${form} too_large `];
    assert.deepEqual(faults(value), expected, name);
    const verdict = hezuo.check(form, { ...sound, extra: value }, {});
    assert.deepEqual([summary(verdict), verdict.undecided], [expected, []], name);
    assert.deepEqual(summary(hezuo.open(form, { ...sound, title: value }, { at, facts })), expected, name);
    const event = { type: 'cancel', actor: 'merchant', at, reason: value };
    assert.deepEqual(summary(hezuo.apply(task, event)), [`${form} too_large /event`], name);
    assert.deepEqual(summary(hezuo.preview(task, event).step), [`${form} too_large /event`], name);
    const batch = hezuo.checkMany(form, [sound, value, sound], facts);
    assert.deepEqual([batch.rows, batch.failed, summary(batch.results[0])], [3, 1, expected], name);
  }
});

test('the limits themselves still pass the door', () => {
  const levels = (/** @type {number} */ depth) => '['.repeat(depth) + ']'.repeat(depth);
  assert.deepEqual(change({ extra: JSON.parse(levels(31)) }), [`${form} unknown_field /extra`]);
  assert.deepEqual(change({ extra: JSON.parse(levels(32)) }), [`${form} too_large `]);
  assert.deepEqual(change({ extra: new Array(10_000).fill(1) }), [`${form} unknown_field /extra`]);
  assert.deepEqual(change({ extra: new Array(10_001).fill(1) }), [`${form} too_large `]);
  const room = (1 << 20) - new TextEncoder().encode(JSON.stringify({ ...sound, extra: '' })).length;
  assert.deepEqual(change({ extra: 'x'.repeat(room) }), [`${form} unknown_field /extra`]);
  assert.deepEqual(change({ extra: 'x'.repeat(room + 1) }), [`${form} too_large `]);
});

test('a sparse list has absent entries', () => {
  const creatorIds = new Array(2);
  creatorIds[1] = 'creator-001';
  assert.deepEqual(change({ creatorIds: [undefined] }), [`${form}/creatorIds required /creatorIds/0`]);
  assert.deepEqual(change({ creatorIds }), [`${form}/creatorIds too_many /creatorIds`]);
});

test('things that are no task are refused, not crashed on', () => {
  const noKind = [undefined, null, 0, 'x', [], {}, { kind: 'no.such' }, { kind: 7 }];
  const faulty = [
    { kind: form },
    { ...task, state: 'nowhere' },
    { ...task, version: 'x' },
    { ...task, input: null },
    { ...task, log: {} },
    { ...task, at: NaN },
    { ...task, ledger: [] },
    { ...task, openedAt: '2026' },
    { ...task, rulebook: 7 },
  ];
  /** @type {Record<string, (given: any) => any>} */
  const steps = {
    apply: (given) => hezuo.apply(given, { type: 'accept', actor: 'creator', at }),
    advance: (given) => hezuo.advance(given, at),
    preview: (given) => hezuo.preview(given, null, { at }).step,
  };
  /** @type {Record<string, (given: any) => any>} */
  const questions = {
    actions: (given) => hezuo.actions(given, 'creator', at),
    endings: (given) => hezuo.endings(given, at),
    compare: (given) => hezuo.compare(given, [[]]),
    view: (given) => hezuo.view(given, 'creator'),
  };
  for (const [name, door] of Object.entries({ ...steps, ...questions })) {
    for (const given of noKind)
      assert.throws(() => door(given), RangeError, `${name} ${JSON.stringify(given)}`);
  }
  for (const given of faulty) {
    const shown = JSON.stringify(given).slice(0, 200);
    for (const [name, door] of Object.entries(steps)) {
      const { ok, violations } = door(given);
      assert.equal(ok, false, `${name} ${shown}`);
      assert.ok(
        violations.length > 0 && violations.every(({ path }) => path.startsWith('/task')),
        `${name} ${shown}`,
      );
    }
    for (const [name, door] of Object.entries(questions)) {
      assert.throws(
        () => door(given),
        /^TypeError: hezuo: this is no sound task: \/task/,
        `${name} ${shown}`,
      );
    }
  }
});

test('nobody in particular sees nothing and has no buttons', () => {
  for (const actor of [undefined, null, '', 'nobody', 'Merchant', '__proto__', 7, {}, ['creator']]) {
    assert.throws(() => hezuo.view(task, actor), RangeError);
    assert.throws(() => hezuo.actions(task, actor, at), RangeError);
  }
});

test('branches are lists of events; a faulty event fails its own branch alone', () => {
  for (const branches of [undefined, null, 7, 'x', {}, [7], [[], null], [{ type: 'reject' }]]) {
    assert.throws(() => hezuo.compare(task, branches), /^TypeError: hezuo: branches must be a list of lists/);
  }
  const reject = { type: 'reject', actor: 'creator', at: at + 1 };
  const huge = { ...reject, type: 'x'.repeat(2 << 20) };
  const { branches } = hezuo.compare(task, [[reject], [huge], [undefined], [null], [7], [{}], []]);
  const seen = branches.map((/** @type {any} */ { ok, applied, violations }) => [
    ok,
    applied,
    violations[0]?.code,
  ]);
  assert.deepEqual(seen.slice(2), [
    [false, 0, 'required'],
    [false, 0, 'required'],
    [false, 0, 'type'],
    [false, 0, 'unknown_event'],
    [true, 0, undefined],
  ]);
  assert.deepEqual(seen[1], [false, 0, 'too_large']);
});

test('facts are bounded only where no platform has as many', () => {
  const [, invite] = samples;
  assert.ok(invite);
  const many = Array.from({ length: 50_000 }, (_, i) => `https://shop.example.com/${i}`);
  const value = { ...invite.value, products: many.slice(-1) };
  const answer = hezuo.check(invite.form, value, { ...invite.facts, shopProducts: many });
  assert.deepEqual(summary(answer), []);
  assert.deepEqual(answer.undecided, []);
  const sparse = { shopProducts: new Array(1e9) };
  assert.throws(
    () => hezuo.check(invite.form, value, sparse),
    /^RangeError: hezuo: facts at \/shopProducts has more than 1000000 entries/,
  );
  const huge = { shopProducts: new Array(1000).fill('x'.repeat(100_000)) };
  assert.throws(() => hezuo.check(invite.form, value, huge), /^RangeError: hezuo: facts at .* characters/);
  /** @type {any} */
  let deep = {};
  for (let i = 0; i < 100_000; i++) deep = { a: deep };
  assert.throws(() => hezuo.check(invite.form, value, deep), /^RangeError: hezuo: facts at \/a\/a.* levels/);
});
