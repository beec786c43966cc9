// SPDX-License-Identifier: MIT
// Ids are append-only: what stands in tests/ids/ids.json stays, and what is new is written there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'hezuo';
import { compareIds, idsOf, withNewIds } from '../../tools/lib/id-list.mjs';

const listed = JSON.parse(readFileSync(new URL('../ids/ids.json', import.meta.url), 'utf8'));
const known = idsOf(await load());

test('no id disappears: stored tasks, overlays and other programs name them', () => {
  assert.deepEqual(compareIds(listed, known).gone, [], 'an id was renamed or removed; bring it back');
});

test('every new id is on the list', () => {
  assert.deepEqual(
    compareIds(listed, known).fresh,
    [],
    'run `npm run ids:add` and commit tests/ids/ids.json',
  );
});

test('the list names every kind of id, each id once, codes in their order', () => {
  for (const [kind, ids] of Object.entries(known)) {
    assert.ok(ids.length > 0, kind);
    assert.equal(new Set(listed[kind]).size, listed[kind]?.length, kind);
  }
  assert.deepEqual(listed.codes, known.codes);
});

test('a missing id and a new one are told apart, and adding only adds', () => {
  const old = { rules: ['a', 'b'], codes: ['x'] };
  const now = { rules: ['b', 'c'], codes: ['x'], states: ['s'] };
  assert.deepEqual(compareIds(old, now), { gone: ['rules: a'], fresh: ['rules: c', 'states: s'] });
  assert.deepEqual(withNewIds(old, now), { rules: ['a', 'b', 'c'], codes: ['x'], states: ['s'] });
});
