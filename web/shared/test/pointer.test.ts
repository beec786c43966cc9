// SPDX-License-Identifier: MIT
// JSON Pointers: reading, changing copies, and what stays of them after an entry is taken out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterRemoval, child, clearAt, getAt, parsePointer, removeAt, setAt } from '../pointer';

test('escaped names are read and written back', () => {
  assert.deepEqual(parsePointer('/a~1b/m~0n/0'), ['a/b', 'm~n', '0']);
  assert.equal(child(child('', 'a/b'), 'm~n'), '/a~1b/m~0n');
  assert.equal(getAt({ 'a/b': { 'm~n': 7 } }, '/a~1b/m~0n'), 7);
});

test('inherited names are not there', () => {
  assert.equal(getAt({}, '/constructor'), undefined);
  assert.equal(getAt({}, '/__proto__'), undefined);
  assert.equal(getAt([], '/toString'), undefined);
});

test('a change copies the way to it and nothing else', () => {
  const before = { list: [{ id: 'a' }, { id: 'b' }], other: { x: 1 } };
  const after = setAt(before, '/list/1/id', 'c') as typeof before;
  assert.deepEqual(after, { list: [{ id: 'a' }, { id: 'c' }], other: { x: 1 } });
  assert.deepEqual(before.list[1], { id: 'b' });
  assert.equal(after.other, before.other);
  assert.equal(after.list[0], before.list[0]);
});

test('missing objects and lists on the way are made', () => {
  assert.deepEqual(setAt(undefined, '/products/0/plan', 'x'), { products: [{ plan: 'x' }] });
});

test('taking out an entry moves later ones up; emptying it keeps its place', () => {
  assert.deepEqual(removeAt({ list: ['a', 'b', 'c'] }, '/list/1'), { list: ['a', 'c'] });
  assert.deepEqual(clearAt({ list: ['a', 'b', 'c'] }, '/list/1'), { list: ['a', null, 'c'] });
  assert.deepEqual(clearAt({ a: 1, b: 2 }, '/a'), { b: 2 });
});

test('pointers follow their entries after a removal', () => {
  const touched = ['/title', '/list', '/list/0/x', '/list/1', '/list/1/x', '/list/2/y', '/list/10'];
  const left = [...afterRemoval(touched, '/list/1')];
  assert.deepEqual(left, ['/title', '/list', '/list/0/x', '/list/1/y', '/list/9']);
});
