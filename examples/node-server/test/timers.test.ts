// SPDX-License-Identifier: MIT
// Deadlines pass without anybody looking: the database is watched here, never the API.

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { dayMs, live, order, orderFen } from './support/forms.ts';
import { assertConserved, balance } from './support/money.ts';
import { serverForFile } from './support/server.ts';
import { until } from './support/wait.ts';

const server = await serverForFile();
const { clock, database } = server.services;
const merchant = await server.signIn('merchant-linxi');
const creator = await server.signIn('creator-chenchen');
const shop = () => balance(server.services, 'merchant:merchant-linxi');

afterEach(async () => {
  await assertConserved(server.services);
  assert.deepEqual(server.reports, []);
});

interface Stored {
  tab: string;
  version: number;
  next_due_at: number | null;
}

async function publish() {
  const { status, body } = await merchant.open(live, order(clock.now()));
  assert.equal(status, 201, JSON.stringify(body));
  return body.task;
}

async function stored(id: string): Promise<Stored> {
  const [row] = await database.query<Stored>(
    'select tab, version, next_due_at from tasks where id = $1::uuid',
    [id],
  );
  assert.ok(row);
  return row;
}

async function moveBy(ms: number): Promise<void> {
  const { status, text } = await server.nobody().post('/api/demo/clock', { offsetMs: clock.offsetMs + ms });
  assert.equal(status, 200, text);
}

test('an order that nobody accepts times out at its deadline, and the money is back', async () => {
  const before = await shop();
  const task = await publish();
  assert.equal(await shop(), before - orderFen);
  await moveBy(dayMs + 1);
  const end = await until(
    () => stored(task.id),
    (row) => row.tab === 'cancelled',
  );
  assert.deepEqual(end, { tab: 'cancelled', version: 2, next_due_at: null });
  assert.equal(await shop(), before);
  const [event] = await database.query(
    'select at, actor, actor_id, entry from task_events where task_id = $1::uuid',
    [task.id],
  );
  const due = task.openedAt + dayMs;
  assert.deepEqual(event, {
    at: due,
    actor: null,
    actor_id: null,
    entry: { timer: 'accept-timeout', at: due },
  });
});

test('the alarm rings by itself when the deadline comes after the clock was moved', async () => {
  const task = await publish();
  await moveBy(dayMs - 4000);
  assert.equal((await stored(task.id)).tab, 'pending');
  await until(
    () => stored(task.id),
    (row) => row.tab === 'cancelled',
  );
  assert.ok(clock.now() > task.openedAt + dayMs, 'not before the deadline was past');
});

test('an alarm set for a deadline that was met in time does nothing', async () => {
  const task = await publish();
  const accepted = await creator.event(task.id, task.version, { type: 'accept' });
  assert.equal(accepted.status, 200);
  const other = await publish();
  await moveBy(2 * dayMs);
  await until(
    () => stored(other.id),
    (row) => row.tab === 'cancelled',
  );
  const row = await stored(task.id);
  assert.equal(row.tab, 'in-progress');
  assert.equal(row.version, 2);
});

test('a live that the merchant does not inspect is confirmed for him, and the creator paid', async () => {
  const earned = await balance(server.services, 'creator:creator-chenchen');
  const task = await publish();
  for (const [version, event] of [
    { type: 'accept' },
    { type: 'start-live', liveId: 'live-9' },
    { type: 'end-live' },
  ].entries()) {
    assert.equal((await creator.event(task.id, version + 1, event)).status, 200);
  }
  await moveBy(7 * dayMs + 1000);
  await until(
    () => stored(task.id),
    (row) => row.tab === 'completed',
  );
  assert.equal(await balance(server.services, 'creator:creator-chenchen'), earned + orderFen);
});

test('many deadlines at once all pass', async () => {
  const cheap = () => order(clock.now(), { creatorIds: ['creator-doudou'], session: 'shared', quantity: 1 });
  const ids: string[] = [];
  for (let count = 0; count < 120; count++) ids.push((await merchant.open(live, cheap())).body.task.id);
  await moveBy(dayMs + 1000);
  await until(
    () => database.query("select 1 from tasks where next_due_at is not null and tab = 'pending'"),
    (rows) => rows.length === 0,
    20_000,
  );
  for (const id of ids) assert.equal((await stored(id)).tab, 'cancelled');
});

test('the clock moves forward only, by whole milliseconds, and only in a demo', async () => {
  const person = server.nobody();
  const back = await person.post('/api/demo/clock', { offsetMs: clock.offsetMs - 1 });
  assert.equal(back.status, 422);
  assert.equal(back.body.violations[0]?.code, 'clock_backwards');
  for (const offsetMs of ['1', 1.5, null, 1e300, 9e15]) {
    assert.equal((await person.post('/api/demo/clock', { offsetMs })).status, 400);
  }
  const shown = await person.get<{ now: number; offsetMs: number }>('/api/demo/clock');
  assert.equal(shown.body.offsetMs, clock.offsetMs);
});
