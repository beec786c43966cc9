// SPDX-License-Identifier: MIT
// The database interface by itself: all or nothing, several statements, whole numbers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverForFile } from './support/server.ts';

const { services } = await serverForFile();
const { database } = services;

async function setting(name: string): Promise<number | undefined> {
  const [row] = await database.query<{ value: number }>('select value from settings where name = $1', [name]);
  return row?.value;
}

test('a transaction that throws leaves nothing behind', async () => {
  const failing = database.transaction(async (queries) => {
    await queries.query("insert into settings (name, value) values ('half', 1)");
    throw new Error('in the middle');
  });
  await assert.rejects(failing, /in the middle/);
  assert.equal(await setting('half'), undefined);
});

test('a transaction whose SQL fails leaves nothing behind, and the next one works', async () => {
  const failing = database.transaction(async (queries) => {
    await queries.query("insert into settings (name, value) values ('half', 1)");
    await queries.query('select 1 / 0');
  });
  await assert.rejects(failing, /division by zero/);
  assert.equal(await setting('half'), undefined);
  await database.transaction((queries) =>
    queries.query("insert into settings (name, value) values ('whole', 1)"),
  );
  assert.equal(await setting('whole'), 1);
});

test('several statements answer the rows of the last; one with its own transaction that fails is rolled back', async () => {
  assert.deepEqual(await database.query('select 1 as one; select 2 as two'), [{ two: 2 }]);
  const failing = database.query(
    "begin; insert into settings (name, value) values ('half', 1); select 1 / 0; commit;",
  );
  await assert.rejects(failing, /division by zero/);
  assert.equal(await setting('half'), undefined);
});

test('instants and fen come back as exact numbers', async () => {
  const max = Number.MAX_SAFE_INTEGER;
  await database.query("insert into settings (name, value) values ('most', $1)", [max]);
  assert.equal(await setting('most'), max);
});

test('what is stored as JSON comes back the same', async () => {
  const value = { text: '𠮷 "quoted" \\ \n', zero: 0, list: [null, true, 1.5, -1], ключ: {} };
  const [row] = await database.query<{ value: unknown }>('select $1::json as value', [JSON.stringify(value)]);
  assert.deepEqual(row?.value, value);
});
