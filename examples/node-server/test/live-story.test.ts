// SPDX-License-Identifier: MIT
// A live-stream order from publishing to the money, and the ways it ends early.

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { dayMs, live, order, orderFen } from './support/forms.ts';
import { assertConserved, balance } from './support/money.ts';
import type { Person } from './support/person.ts';
import { serverForFile } from './support/server.ts';

const server = await serverForFile();
const { services } = server;
const merchant = await server.signIn('merchant-linxi');
const creator = await server.signIn('creator-chenchen');
const platform = await server.signIn('platform');
const shop = () => balance(services, 'merchant:merchant-linxi');
const earned = () => balance(services, 'creator:creator-chenchen');

afterEach(async () => {
  await assertConserved(services);
  assert.deepEqual(server.reports, []);
});

async function publish(changes: Record<string, unknown> = {}) {
  const { status, body } = await merchant.open(live, order(services.clock.now(), changes));
  assert.equal(status, 201, JSON.stringify(body));
  return body.task;
}

/** Sends events one after the other, each on the version the one before left; answers the last. */
async function play(id: string, steps: [Person, Record<string, unknown>][]) {
  let { version } = (await merchant.read(id)).body.summary;
  let last;
  for (const [person, event] of steps) {
    last = await person.event(id, version, event);
    assert.equal(last.status, 200, JSON.stringify(last.body));
    ({ version } = last.body.summary);
  }
  assert.ok(last);
  return last.body;
}

test('published, accepted, streamed, confirmed: the creator has the money', async () => {
  const before = { shop: await shop(), earned: await earned() };
  const task = await publish();
  assert.equal(task.title, '春季新品直播专场');
  assert.equal(task.creatorNickname, '晨晨穿搭日记');
  assert.equal(task.amountFen, orderFen);
  assert.equal(task.effects[0]?.type, 'freeze');
  assert.equal(await shop(), before.shop - orderFen);

  const end = await play(task.id, [
    [creator, { type: 'accept' }],
    [creator, { type: 'start-live', liveId: 'live-7788' }],
    [creator, { type: 'end-live' }],
    [merchant, { type: 'confirm' }],
  ]);
  assert.equal(end.summary.tab, 'completed');
  assert.equal(end.summary.version, 5);
  assert.deepEqual(end.effects, [{ type: 'settle', amountFen: orderFen }]);
  assert.equal(await shop(), before.shop - orderFen);
  assert.equal(await earned(), before.earned + orderFen);

  const log = await services.database.query<{
    version: number;
    actor: string;
    actor_id: string;
    entry: unknown;
  }>('select version, actor, actor_id, entry from task_events where task_id = $1::uuid order by version', [
    task.id,
  ]);
  const stored = (await creator.read(task.id)).body.task;
  assert.deepEqual(
    log.map((row) => row.entry),
    stored.log,
  );
  assert.deepEqual(
    log.map((row) => [row.version, row.actor, row.actor_id]),
    [
      [2, 'creator', 'creator-chenchen'],
      [3, 'creator', 'creator-chenchen'],
      [4, 'creator', 'creator-chenchen'],
      [5, 'merchant', 'merchant-linxi'],
    ],
  );
});

test('cancelled by the merchant before acceptance: all comes back', async () => {
  const before = await shop();
  const task = await publish();
  const end = await play(task.id, [[merchant, { type: 'cancel', reason: '换品了' }]]);
  assert.equal(end.summary.tab, 'cancelled');
  assert.equal(await shop(), before);
});

test('cancelled by the merchant once the live has started: the creator is compensated in full', async () => {
  const before = { shop: await shop(), earned: await earned() };
  const task = await publish();
  await play(task.id, [
    [creator, { type: 'accept' }],
    [creator, { type: 'start-live', liveId: 'live-1' }],
    [merchant, { type: 'cancel', reason: '临时取消' }],
  ]);
  assert.equal(await shop(), before.shop - orderFen);
  assert.equal(await earned(), before.earned + orderFen);
});

test('the platform re-splits what had already been settled', async () => {
  const before = { shop: await shop(), earned: await earned() };
  const task = await publish();
  const end = await play(task.id, [
    [creator, { type: 'accept' }],
    [creator, { type: 'start-live', liveId: 'live-2' }],
    [merchant, { type: 'cancel', reason: '临时取消' }],
    [merchant, { type: 'dispute', reason: '达人中途下播' }],
    [platform, { type: 'resolve', compensationFen: 150_000 }],
  ]);
  assert.deepEqual(end.effects, [{ type: 'refund', amountFen: orderFen - 150_000 }]);
  assert.equal(await shop(), before.shop - 150_000);
  assert.equal(await earned(), before.earned + 150_000);
});

test('the platform gives the creator a part of what had already gone back', async () => {
  const before = { shop: await shop(), earned: await earned() };
  const task = await publish();
  const end = await play(task.id, [
    [creator, { type: 'accept' }],
    [creator, { type: 'cancel', reason: '生病了' }],
    [creator, { type: 'dispute', reason: '样品费用未付' }],
    [platform, { type: 'resolve', compensationFen: 20_000 }],
  ]);
  assert.deepEqual(end.effects, [{ type: 'settle', amountFen: 20_000 }]);
  assert.equal(await shop(), before.shop - 20_000);
  assert.equal(await earned(), before.earned + 20_000);
});

test('a mediation splits frozen money', async () => {
  const before = { shop: await shop(), earned: await earned() };
  const task = await publish();
  await play(task.id, [
    [creator, { type: 'accept' }],
    [creator, { type: 'dispute', reason: '改期谈不拢' }],
    [platform, { type: 'resolve', compensationFen: 100_000 }],
  ]);
  assert.equal(await shop(), before.shop - 100_000);
  assert.equal(await earned(), before.earned + 100_000);
});

test('too little balance is refused with the numbers, and nothing is stored', async () => {
  const before = await shop();
  const [counted] = await services.database.query<{ count: number }>('select count(*) as count from tasks');
  const poor = order(services.clock.now(), { quantity: 999 });
  const { status, body } = await merchant.open(live, poor);
  assert.equal(status, 422);
  const violation = body.violations.find((entry) => entry.code === 'insufficient');
  assert.equal(violation?.path, '/quantity');
  assert.equal(violation.params['haveFen'], before);
  assert.equal(await shop(), before);
  assert.deepEqual(await services.database.query('select count(*) as count from tasks'), [counted]);
});

test('topping up by what is missing makes the refused order pass', async () => {
  const poorer = await server.signIn('merchant-heshan');
  const input = order(services.clock.now(), {
    quantity: 3,
    products: [{ productId: 'product-heshan-1', plan: 'general' }],
  });
  const { body } = await poorer.open(live, input);
  const remedy = body.violations[0]?.remedy;
  assert.ok(remedy?.op === 'top-up');
  const topUp = await poorer.post<{ balanceFen: number }>('/api/demo/top-up', {
    amountFen: remedy.amountFen,
  });
  assert.deepEqual(topUp.body, { balanceFen: 900_000 });
  assert.equal((await poorer.open(live, input)).status, 201);
  assert.equal(await balance(services, 'merchant:merchant-heshan'), 0);
  assert.equal((await creator.post('/api/demo/top-up', { amountFen: 1 })).status, 403);
  for (const amountFen of [0, -1, 1.5, '1', 9e15]) {
    assert.equal((await poorer.post('/api/demo/top-up', { amountFen })).status, 400);
  }
});

test('a resting creator takes no orders, but the merchant’s page cannot know', async () => {
  const input = order(services.clock.now(), { creatorIds: ['creator-xiaohe'] });
  const facts = await merchant.post<{ facts: { creator: object } }>(`/api/facts/${live}`, { input });
  assert.equal(facts.status, 200);
  assert.deepEqual(facts.body.facts.creator, { quoteFen: 60_000 });
  const check = await merchant.post<{ ok: boolean }>(`/api/check/${live}`, { input });
  assert.equal(check.body.ok, false);
  assert.equal(check.body.violations[0]?.code, 'not_eligible');
  assert.equal((await merchant.open(live, input)).status, 422);
});

test('a refused event leaves the task as it was', async () => {
  const task = await publish();
  const refused = await merchant.event(task.id, task.version, { type: 'confirm' });
  assert.equal(refused.status, 422);
  assert.equal(refused.body.violations[0]?.code, 'wrong_state');
  const tooFar = await creator.event(task.id, task.version, { type: 'accept', surprise: dayMs });
  assert.equal(tooFar.status, 422);
  assert.equal(tooFar.body.violations[0]?.code, 'unknown_field');
  const { summary } = (await merchant.read(task.id)).body;
  assert.equal(summary.version, task.version);
  assert.equal(summary.state, task.state);
});
