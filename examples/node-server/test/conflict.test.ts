// SPDX-License-Identifier: MIT
// Two at once: of two events on one version one wins, of two orders on one balance one is paid.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact, invite, live, order } from './support/forms.ts';
import { assertConserved, balance } from './support/money.ts';
import { serverForFile } from './support/server.ts';

const server = await serverForFile();
const { services } = server;

test('of two events on one version exactly one wins, the other gets 409', async () => {
  const merchant = await server.signIn('merchant-linxi');
  const creator = await server.signIn('creator-chenchen');
  for (let round = 0; round < 5; round++) {
    const { body } = await merchant.open(live, order(services.clock.now()));
    const { id, version } = body.task;
    const answers = await Promise.all([
      creator.event(id, version, { type: 'accept' }),
      merchant.event(id, version, { type: 'cancel', reason: '换品了' }),
      creator.event(id, version, { type: 'reject' }),
    ]);
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 409, 409]);
    const loser = answers.find((answer) => answer.status === 409);
    assert.equal(loser?.body.violations[0]?.code, 'version_conflict');
    assert.equal((await merchant.read(id)).body.summary.version, version + 1);
    const stale = await creator.event(id, version, { type: 'work' });
    assert.equal(stale.status, 409);
  }
  await assertConserved(services);
});

test('of two orders that the balance covers once exactly one is opened', async () => {
  const merchant = await server.signIn('merchant-heshan');
  const available = await balance(services, 'merchant:merchant-heshan');
  const input = order(services.clock.now(), {
    creatorIds: ['creator-laowei'],
    products: [{ productId: 'product-heshan-1', plan: 'general' }],
  });
  const answers = await Promise.all([merchant.open(live, input), merchant.open(live, input)]);
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [201, 422]);
  const opened = answers.find((answer) => answer.status === 201);
  const left = await balance(services, 'merchant:merchant-heshan');
  assert.equal(left, available - Number(opened?.body.task.amountFen));
  assert.ok(left >= 0);
  await assertConserved(services);
});

test('parallel invitations never pass the day’s quota', async () => {
  const merchant = await server.signIn('merchant-linxi');
  const products = ['https://haohuo.example.com/views/product/item2?id=361001'];
  const rows = await services.database.query<{ id: string }>(
    `insert into creators (id, nickname, level, fans, in_square, resting)
     select 'creator-extra-' || n, '新人' || n, 3, 100, true, false from generate_series(1, 12) as n returning id`,
  );
  const answers = await Promise.all(
    rows.map(({ id }) => merchant.open(contact, invite({ creatorId: id, products }))),
  );
  const opened = answers.filter((answer) => answer.status === 201);
  const refused = answers.filter((answer) => answer.status === 422);
  assert.equal(opened.length + refused.length, rows.length);
  const max = refused[0]?.body.violations[0]?.params['max'];
  assert.equal(opened.length, max);
});
