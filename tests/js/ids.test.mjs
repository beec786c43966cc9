// SPDX-License-Identifier: MIT
// Unknown ids are programming errors, named with what was probably meant; known ones describe themselves in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { samples } from './lib/samples.mjs';

/** Wrong ids go in here, so the types step aside. @type {any} */
const hezuo = await load();
/** @type {any} */
const english = await load({ locale: 'en' });
const ids = hezuo.ids();

const doors = {
  check: (/** @type {any} */ id) => hezuo.check(id, {}),
  checkMany: (/** @type {any} */ id) => hezuo.checkMany(id, [{}]),
  checkNone: (/** @type {any} */ id) => hezuo.checkMany(id, []),
  checkBytes: (/** @type {any} */ id) => hezuo.checkMany(id, new Uint8Array(0)),
  open: (/** @type {any} */ id) => hezuo.open(id, {}, { at: 0 }),
  calculate: (/** @type {any} */ id) => hezuo.calculate(id, {}),
  describe: (/** @type {any} */ id) => hezuo.describe(id),
  jsonSchema: (/** @type {any} */ id) => hezuo.jsonSchema(id),
  machine: (/** @type {any} */ id) => hezuo.machine(id),
  rule: (/** @type {any} */ id) => hezuo.rule(id),
};

test('an unknown id is a RangeError at every door, whatever it is', () => {
  const unknown = [
    '',
    'x',
    'toString',
    '__proto__',
    'douyin-live',
    'douyin-live.order ',
    'DOUYIN-LIVE.ORDER',
    '\u0000',
    '\ud800',
  ];
  for (const id of [
    ...unknown,
    'y'.repeat(1 << 21),
    undefined,
    null,
    7,
    {},
    [],
    Symbol('s'),
    ['douyin-live.order'],
  ]) {
    for (const [name, door] of Object.entries(doors)) {
      assert.throws(
        () => door(id),
        (error) => {
          assert.ok(error instanceof RangeError, `${name}: ${String(error)}`);
          assert.match(error.message, /^hezuo: /);
          assert.ok(error.message.length < 2000, name);
          return true;
        },
      );
    }
  }
});

test('the message names the nearest known ids', () => {
  assert.throws(
    () => hezuo.check('douyin-live.oder', {}),
    /no form "douyin-live\.oder"; did you mean "douyin-live\.order"/,
  );
  assert.throws(
    () => hezuo.open('douyin-contact.invit', {}, { at: 0 }),
    /no task kind .* did you mean "douyin-contact\.invite"/,
  );
  assert.throws(
    () => hezuo.calculate('douyin-live.freze', {}),
    /no calculation .* did you mean "douyin-live\.freeze"/,
  );
  assert.throws(() => hezuo.rule('douyin-live.balanse'), /no rule .* did you mean "douyin-live\.balance"/);
  assert.throws(() => hezuo.check('zzzzzzzzzzzzzzz', {}), /known are .*douyin-live\.order/);
});

test('every id answers, in both languages', () => {
  const chinese = /\p{Script=Han}/u;
  for (const form of ids.forms) {
    assert.equal(hezuo.describe(form).form, form);
    assert.match(hezuo.describe(form).label, chinese);
    assert.doesNotMatch(english.describe(form).label, chinese);
    assert.equal(hezuo.jsonSchema(form).type, 'object');
  }
  for (const kind of ids.kinds) {
    assert.equal(hezuo.machine(kind).kind, kind);
    for (const { label } of hezuo.machine(kind).states) assert.match(label, chinese);
    for (const { label } of english.machine(kind).states) assert.doesNotMatch(label, chinese);
  }
  for (const rule of ids.rules) {
    assert.equal(hezuo.rule(rule).id, rule);
    assert.match(hezuo.rule(rule).sentence, chinese);
    assert.doesNotMatch(english.rule(rule).sentence, chinese);
  }
  assert.deepEqual(hezuo.rules().map((/** @type {any} */ { id }) => id), ids.rules); // prettier-ignore
});

test('ids are distinct, and every violation and parameter uses known ones', () => {
  for (const list of Object.values(ids)) assert.equal(new Set(list).size, list.length);
  for (const { rule } of hezuo.parameters())
    assert.ok(ids.rules.includes(rule) || rule === 'text' || rule === 'input', rule);
  for (const { form } of samples) {
    for (const value of [null, 7, {}, { extra: 1 }]) {
      for (const { rule, code } of hezuo.check(form, value, { now: 'x' }, { strict: true }).violations) {
        assert.ok(ids.rules.includes(rule), rule);
        assert.ok(ids.codes.includes(code), code);
      }
    }
  }
});

test('the language of one call', () => {
  const [{ form } = { form: '' }] = samples;
  const messages = (/** @type {any} */ answer) =>
    answer.violations.map((/** @type {any} */ { message }) => message);
  const zh = messages(hezuo.check(form, {}));
  const en = messages(english.check(form, {}));
  assert.notDeepEqual(zh, en);
  assert.deepEqual(messages(hezuo.check(form, {}, undefined, { locale: 'en' })), en);
  assert.deepEqual(messages(english.check(form, {}, undefined, { locale: 'zh-CN' })), zh);
  assert.deepEqual(hezuo.describe(form, { locale: 'en' }), english.describe(form));
  assert.equal(hezuo.rulebook.id, english.rulebook.id);
  assert.throws(() => hezuo.check(form, {}, undefined, { locale: 'fr' }), RangeError);
  for (const options of [7, 'en', [], null])
    assert.throws(() => hezuo.check(form, {}, undefined, options), TypeError);
  assert.throws(() => hezuo.check(form, {}, undefined, { strict: 'yes' }), /option strict/);
  assert.throws(() => hezuo.check(form, {}, undefined, { only: '/title' }), /option only/);
});
