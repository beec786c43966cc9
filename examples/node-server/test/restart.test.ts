// SPDX-License-Identifier: MIT
// A restart keeps everything: tasks, money, the session, the clock; and deadlines that passed meanwhile take effect.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dayMs, hourMs, live, order } from './support/forms.ts';
import { assertConserved, balance } from './support/money.ts';
import { startServer } from './support/server.ts';
import { until } from './support/wait.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'hezuo-restart-'));
after(() => rm(dataFolder, { recursive: true, force: true }));

test('what was there is there again, and what fell due while the server was down happens', async () => {
  const first = await startServer({ dataFolder });
  const merchant = await first.signIn('merchant-linxi');
  await merchant.post('/api/demo/clock', { offsetMs: 3 * hourMs });
  const accepted = (await merchant.open(live, order(first.services.clock.now(), { title: '已接单' }))).body
    .task;
  const creator = await first.signIn('creator-chenchen');
  assert.equal((await creator.event(accepted.id, accepted.version, { type: 'accept' })).status, 200);
  const waiting = (await merchant.open(live, order(first.services.clock.now(), { title: '没人接' }))).body
    .task;
  const before = await merchant.read(accepted.id);
  const shop = await balance(first.services, 'merchant:merchant-linxi');
  await first.close();

  const second = await startServer({ dataFolder, demo: false }, () => Date.now() + 2 * dayMs);
  try {
    const again = second.nobody();
    again.cookie = merchant.cookie;
    const read = await again.read(accepted.id);
    assert.equal(read.status, 200, 'the session of before is still good');
    assert.deepEqual(read.body.task, before.body.task);
    assert.deepEqual(read.body.summary, before.body.summary);
    assert.equal(second.services.clock.offsetMs, 3 * hourMs);

    await until(
      () =>
        second.services.database.query<{ tab: string }>('select tab from tasks where id = $1::uuid', [
          waiting.id,
        ]),
      ([row]) => row?.tab === 'cancelled',
    );
    assert.equal(await balance(second.services, 'merchant:merchant-linxi'), shop + Number(waiting.amountFen));
    await assertConserved(second.services);
    assert.deepEqual(second.reports, []);
    const moved = await again.post('/api/demo/clock', { offsetMs: 4 * hourMs });
    assert.equal(moved.status, 403);
    assert.equal(moved.body.violations[0]?.code, 'demo_only');
  } finally {
    await second.close();
  }
});

test('a data folder in use by another process is refused', async () => {
  await writeFile(join(dataFolder, 'server.pid'), String(process.ppid));
  await assert.rejects(startServer({ dataFolder }), /in use by process/);
  await rm(join(dataFolder, 'server.pid'));
});
