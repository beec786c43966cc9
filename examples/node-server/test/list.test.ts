// SPDX-License-Identifier: MIT
// Lists: tabs with counts, search by title, nickname and opening time, pages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact, invite, live, order } from './support/forms.ts';
import type { TaskList } from '../src/tasks/list.ts';
import { serverForFile } from './support/server.ts';

const server = await serverForFile();
const { clock } = server.services;
const merchant = await server.signIn('merchant-linxi');
const creator = await server.signIn('creator-mia');

const titles = ['百分百 100% 羊毛', '百分百 100 羊毛', '下划_线', '下划线', '反斜\\杠', 'Summer Sale'];
for (const [index, title] of titles.entries()) {
  const creatorIds = [index % 2 === 0 ? 'creator-mia' : 'creator-doudou'];
  const { status, text } = await merchant.open(live, order(clock.now(), { title, creatorIds, quantity: 1 }));
  assert.equal(status, 201, text);
}
const products = ['https://haohuo.example.com/views/product/item2?id=361001'];
assert.equal((await merchant.open(contact, invite({ creatorId: 'creator-mia', products }))).status, 201);

async function list(query: string, person = merchant) {
  const { status, body, text } = await person.get<TaskList>(`/api/tasks?${query}`);
  assert.equal(status, 200, text);
  return body;
}

const found = async (query: string) => (await list(query)).tasks.map((task) => task.title).sort();

test('titles are found by any part, case aside, every character meaning itself', async () => {
  assert.deepEqual(await found(`title=${encodeURIComponent('100%')}`), ['百分百 100% 羊毛']);
  assert.deepEqual(await found(`title=${encodeURIComponent('划_')}`), ['下划_线']);
  assert.deepEqual(await found(`title=${encodeURIComponent('\\')}`), ['反斜\\杠']);
  assert.deepEqual(await found('title=summer'), ['Summer Sale']);
  assert.deepEqual(await found(`title=${encodeURIComponent("' or 1=1 --")}`), []);
});

test('creators are found by nickname', async () => {
  const { tasks, total } = await list(`kind=${live}&creator=mia`);
  assert.equal(total, 3);
  assert.ok(tasks.every((task) => task.creatorNickname === 'Mia 爱收纳'));
});

test('tabs come from the machine, with counts under the same search', async () => {
  const tabs = server.services.rules.machine(live).tabs.map((tab) => tab.id);
  const all = await list(`kind=${live}`);
  assert.deepEqual(Object.keys(all.counts), tabs);
  assert.equal(all.counts['pending'], titles.length);
  const [first] = all.tasks;
  assert.ok(first);
  const cancelled = await merchant.event(first.id, first.version, { type: 'cancel', reason: '换品了' });
  assert.equal(cancelled.status, 200);
  const pending = await list(`kind=${live}&tab=pending&title=${encodeURIComponent(first.title)}`);
  assert.equal(pending.total, 0);
  assert.deepEqual(pending.tasks, []);
  assert.equal(pending.counts['cancelled'], 1);
});

test('opening times bound the list on both ends, inclusively', async () => {
  const all = (await list('pageSize=100')).tasks;
  const [newest] = all;
  const oldest = all.at(-1);
  assert.ok(newest && oldest);
  assert.equal((await list(`openedFrom=${newest.openedAt}`)).tasks[0]?.id, newest.id);
  const upTo = await list(`openedTo=${oldest.openedAt}`);
  assert.ok(upTo.tasks.length >= 1 && upTo.tasks.every((task) => task.openedAt === oldest.openedAt));
  assert.equal((await list(`openedFrom=${newest.openedAt + 1}`)).total, 0);
  assert.equal((await list(`openedFrom=${oldest.openedAt}&openedTo=${newest.openedAt}`)).total, all.length);
});

test('pages follow one another without gap or repetition', async () => {
  const all = (await list('pageSize=100')).tasks.map((task) => task.id);
  const paged: string[] = [];
  for (let page = 1; page <= 4; page++) {
    const { tasks, total } = await list(`page=${page}&pageSize=2`);
    assert.equal(total, all.length);
    paged.push(...tasks.map((task) => task.id));
  }
  assert.deepEqual(paged, all);
});

test('everybody sees his own only', async () => {
  const { tasks } = await list('', creator);
  assert.equal(tasks.length, 4);
  assert.ok(tasks.every((task) => task.creatorId === 'creator-mia'));
  assert.deepEqual((await list('', await server.signIn('merchant-qingye'))).tasks, []);
});

test('the catalog holds the creators’ prices and the shop’s own products', async () => {
  const { body } = await merchant.get<{
    creators: { id: string; quotesFen: unknown }[];
    products: { merchantId: string }[];
  }>('/api/catalog');
  const mia = body.creators.find((entry) => entry.id === 'creator-mia');
  assert.deepEqual(mia?.quotesFen, { exclusive: 90_000, shared: 28_000 });
  assert.ok(
    body.products.length > 0 && body.products.every((entry) => entry.merchantId === 'merchant-linxi'),
  );
});
