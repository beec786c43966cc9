// SPDX-License-Identifier: MIT
// Field descriptions: what is drawn, what a form starts with, where an error belongs, which remedy does what.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnPointers, emptyObject, factsKey, isShown, nearestOf, withoutHidden } from '../fields';
import { applyRemedy, nearestInRange, removalOf } from '../remedy';
import { samplePayload } from '../samples';
import type { FieldInfo, Remedy, Violation } from '../types';

const source: FieldInfo['source'] = { kind: 'reading', document: '', clause: '', quote: '' };

function field(name: string, kind: FieldInfo['kind'], more: Partial<FieldInfo> = {}): FieldInfo {
  return {
    rule: name,
    name,
    path: `/${name}`,
    kind,
    label: name,
    hint: '',
    presence: 'required',
    source,
    ...more,
  };
}

const colour = field('colour', 'enumeration', { values: [{ value: 'red', label: 'Red' }] });
const shade = field('shade', 'integer', {
  cases: [
    { field: 'colour', is: ['red'], presence: 'required', max: 5 },
    { field: 'colour', is: ['none'], presence: 'forbidden' },
  ],
});
const rows = field('rows', 'list', { min: 1, fields: [colour, shade] });
const people = field('people', 'list', { min: 1, max: 1, entryKind: 'id' });
const form = [
  field('name', 'text'),
  field('sure', 'boolean'),
  people,
  rows,
  field('note', 'text', { presence: 'optional' }),
];
const compact = (one: FieldInfo) => one.entryKind === 'id';

test('a field that hangs on a sibling is drawn when the sibling calls for it', () => {
  assert.equal(isShown(shade, { colour: 'red' }), true);
  assert.equal(isShown(shade, { colour: 'none' }), false);
  assert.equal(isShown(shade, {}), false);
});

test('an empty form: switches off, one row where rows are needed, nothing made up', () => {
  assert.deepEqual(emptyObject(form), { sure: false, people: [], rows: [{}] });
});

test('what must not be there is left out before checking', () => {
  const value = {
    rows: [
      { colour: 'none', shade: 3 },
      { colour: 'red', shade: 3 },
    ],
  };
  assert.deepEqual(withoutHidden(form, value), { rows: [{ colour: 'none' }, { colour: 'red', shade: 3 }] });
});

test('errors belong to the nearest input around them', () => {
  const value = { people: ['a'], rows: [{ colour: 'red' }] };
  const drawn = new Set(drawnPointers(form, value, '', compact));
  assert.ok(drawn.has('/rows/0/shade'));
  assert.equal(nearestOf(drawn, '/people/0'), '/people');
  assert.equal(nearestOf(drawn, '/rows/0/unknown/deep'), '/rows/0');
  assert.equal(nearestOf(drawn, '/elsewhere'), '');
});

test('facts are asked anew for other ids and choices, not for other words', () => {
  const key = factsKey(form, { name: 'a', people: ['p1'], rows: [{ colour: 'red' }] });
  assert.equal(key, factsKey(form, { name: 'b', people: ['p1'], rows: [{ colour: 'red' }] }));
  assert.notEqual(key, factsKey(form, { name: 'a', people: ['p2'], rows: [{ colour: 'red' }] }));
  assert.notEqual(key, factsKey(form, { name: 'a', people: ['p1'], rows: [{ colour: 'none' }] }));
});

test('remedies change exactly their place', () => {
  const library = { truncate: (text: string, max: number) => Array.from(text).slice(0, max).join('') };
  const value = { name: '春季新品', list: [1, 2, 3], at: 1 };
  assert.deepEqual(applyRemedy(library, value, '/name', { op: 'truncate', max: 2 }), {
    ...value,
    name: '春季',
  });
  assert.deepEqual(applyRemedy(library, value, '/list', { op: 'truncate', max: 1 }), { ...value, list: [1] });
  // To the whole minute, in the direction that the remedy allows.
  const minuteMs = 60_000;
  const moved = (remedy: Remedy) => (applyRemedy(library, value, '/at', remedy) as { at: number }).at;
  assert.equal(moved({ op: 'not-before', at: minuteMs + 1 }), 2 * minuteMs);
  assert.equal(moved({ op: 'not-before', at: minuteMs }), minuteMs);
  assert.equal(moved({ op: 'not-after', at: 2 * minuteMs - 1 }), minuteMs);
  assert.equal(moved({ op: 'not-after', at: minuteMs }), minuteMs);
  assert.equal(applyRemedy(library, value, '/at', { op: 'wait', until: 9 }), value);
  assert.equal(nearestInRange(12.5, 1, 80), 13);
  assert.equal(nearestInRange(900, 1, 80), 80);
  assert.equal(nearestInRange('x', 1, 80), 1);
});

test('a repetition is removed with its entry', () => {
  const violation = (code: string, path: string): Violation => ({
    rule: 'r',
    code,
    path,
    params: {},
    message: '',
    remedy: null,
  });
  assert.equal(removalOf(violation('not_unique', '/products/2/productId')), '/products/2');
  assert.equal(removalOf(violation('not_unique', '/products/2')), '/products/2');
  assert.equal(removalOf(violation('forbidden', '/products/2/rate')), '/products/2/rate');
});

test('a stand-in payload has words only, and only where the actor needs them', () => {
  const reason = field('reason', 'text', {
    cases: [
      { field: 'actor', is: ['merchant'], presence: 'required' },
      { field: 'actor', is: ['creator'], presence: 'optional' },
    ],
  });
  const fields = [reason, field('amount', 'integer', { min: 0 })];
  assert.deepEqual(samplePayload(fields, 'Cancel', { actor: 'merchant' }), { reason: 'Cancel' });
  assert.deepEqual(samplePayload(fields, 'Cancel', { actor: 'creator' }), {});
});
