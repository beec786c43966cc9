// SPDX-License-Identifier: MIT
// call(): the answers of the methods, as text, for every function that there is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { samples } from './lib/samples.mjs';

/** @type {any} */
const hezuo = await load();
const text = JSON.stringify;
const { opening, facts } = (() => {
  const { form, value, facts } = /** @type {any} */ (samples[0]);
  return { opening: { kind: form, value }, facts };
})();

test('a task is opened and moved as text, byte for byte as by value', () => {
  const options = { at: facts.now, facts };
  const opened = hezuo.call('open', opening.kind, text(opening.value), text(options));
  const step = hezuo.open(opening.kind, opening.value, options);
  assert.equal(opened, text(step));
  assert.equal(step.ok, true);
  const task = text(step.task);
  const event = { type: 'accept', actor: 'creator', at: facts.now + 60000 };
  assert.equal(hezuo.call('apply', task, text(event)), text(hezuo.apply(step.task, event)));
  assert.equal(
    hezuo.call('apply', task, text(event), text({ expectedVersion: 9, locale: 'en' })),
    text(hezuo.apply(step.task, event, { expectedVersion: 9, locale: 'en' })),
  );
  const at = text({ at: event.at });
  assert.equal(hezuo.call('advance', task, at), text(hezuo.advance(step.task, event.at)));
  assert.equal(hezuo.call('endings', task, at), text(hezuo.endings(step.task, event.at)));
});

test('forms, with text that no host decodes alike', () => {
  const { form, value } = /** @type {any} */ (samples[0]);
  for (const title of [
    '夏日 😀 live',
    '\ud800',
    'a\ude00b',
    '\u0000',
    '"\\',
    '字'.repeat(9000),
    'é'.repeat(30),
  ]) {
    const document = { ...value, title };
    assert.equal(hezuo.call('check', form, text(document)), text(hezuo.check(form, document)));
    // Lone surrogates as they stand, not as the escapes that JSON.stringify makes of them.
    const plain = text(document).replace(/\\u(d[89a-f][0-9a-f]{2})/g, (_, code) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    assert.equal(hezuo.call('check', form, plain), text(hezuo.check(form, document)));
  }
});

test('what the rulebook says of itself', () => {
  const ids = hezuo.ids();
  assert.equal(hezuo.call('ids'), text(ids));
  assert.equal(hezuo.call('rulebook'), text(hezuo.rulebook));
  assert.equal(hezuo.call('describe', ids.forms[0]), text(hezuo.describe(ids.forms[0])));
  assert.equal(hezuo.call('json_schema', ids.forms[0]), text(hezuo.jsonSchema(ids.forms[0])));
  assert.equal(hezuo.call('machine', ids.kinds[0]), text(hezuo.machine(ids.kinds[0])));
  assert.equal(
    hezuo.call('rule', ids.rules[0], '{"locale":"en"}'),
    text(hezuo.rule(ids.rules[0], { locale: 'en' })),
  );
  assert.equal(hezuo.call('rules'), text(hezuo.rules()));
  assert.equal(hezuo.call('parameters'), text(hezuo.parameters()));
  assert.equal(hezuo.call('systems'), text(hezuo.systems()));
  assert.equal(hezuo.call('editions'), text(hezuo.editions()));
});

test('bad calls are answered in the answer, what is no text throws', () => {
  assert.deepEqual(JSON.parse(hezuo.call('no_such', 'x')).error, { code: 'unknown_call', id: 'no_such' });
  assert.equal(JSON.parse(hezuo.call('check', 'no.form', '{}')).error.code, 'unknown_form');
  assert.equal(JSON.parse(hezuo.call('check', 'douyin-live.order', '{')).violations[0].code, 'invalid_json');
  assert.equal(JSON.parse(hezuo.call('apply', '', '')).error.code, 'unknown_kind');
  assert.throws(() => hezuo.call('check', 'douyin-live.order', {}), TypeError);
  assert.throws(() => hezuo.call('check', ...'12345'), TypeError);
  assert.throws(() => hezuo.call(7), RangeError);
});

test('large texts are carried, and their room is given back', () => {
  const { form, value } = /** @type {any} */ (samples[0]);
  const document = { ...value, title: '大'.repeat(900_000) };
  for (let i = 0; i < 3; i++)
    assert.equal(hezuo.call('check', form, text(document)), text(hezuo.check(form, document)));
});
