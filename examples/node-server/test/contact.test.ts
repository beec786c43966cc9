// SPDX-License-Identifier: MIT
// A contact invitation: hidden before the exchange, shown after it, remembered for the next; the daily quota.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact, invite } from './support/forms.ts';
import { serverForFile } from './support/server.ts';

const server = await serverForFile();
const { services } = server;
const merchant = await server.signIn('merchant-heshan');
const creator = await server.signIn('creator-jiangnan');

async function send(changes: Record<string, unknown> = {}) {
  const { status, body } = await merchant.open(contact, invite(changes));
  assert.equal(status, 201, JSON.stringify(body));
  return body.task;
}

test('contacts are hidden before the exchange and shown to both after it', async () => {
  const task = await send();
  const seen = await creator.read(task.id);
  assert.doesNotMatch(seen.text, /13912345678|chenchen_618|陈晨/);
  assert.match(seen.text, /明前新茶/);
  assert.deepEqual(seen.body.facts, { creator: { contactOnFile: false } });
  const listed = await creator.get('/api/tasks');
  assert.doesNotMatch(listed.text, /13912345678|chenchen_618|陈晨/);
  assert.match((await merchant.read(task.id)).text, /13912345678/);

  const viewed = await creator.event(task.id, 1, { type: 'view' });
  assert.doesNotMatch(viewed.text, /13912345678|chenchen_618/);
  const without = await creator.event(task.id, 2, { type: 'agree' });
  assert.equal(without.status, 422);
  assert.deepEqual(
    without.body.violations.map(({ rule, code, path }) => ({ rule, code, path })),
    [{ rule: 'douyin-contact.creator-contact', code: 'required', path: '/event/contact' }],
  );
  const agreed = await creator.event(task.id, 2, { type: 'agree', contact: { phone: '13700001111' } });
  assert.equal(agreed.status, 200, agreed.text);
  assert.match(agreed.text, /13912345678/);
  assert.match((await creator.read(task.id)).text, /chenchen_618/);
  const learned = await merchant.read(task.id);
  assert.deepEqual(learned.body.task['creatorContact'], { phone: '13700001111' });
  assert.deepEqual(learned.body.facts, {});
});

test('a contact once given stays on file: the next time agreeing alone is enough', async () => {
  const task = await send({ products: ['https://haohuo.example.com/views/product/item2?id=482002'] });
  const seen = await creator.read(task.id);
  assert.deepEqual(seen.body.facts, { creator: { contactOnFile: true } });
  assert.doesNotMatch((await merchant.read(task.id)).text, /13700001111/);
  const agreed = await creator.event(task.id, task.version, { type: 'agree' });
  assert.equal(agreed.status, 200, agreed.text);
  const learned = await merchant.read(task.id);
  assert.deepEqual(learned.body.task['creatorContact'], { phone: '13700001111' });
});

test('a declined invitation reveals nothing', async () => {
  const task = await send();
  const declined = await creator.event(task.id, task.version, { type: 'decline' });
  assert.equal(declined.status, 200, declined.text);
  assert.doesNotMatch((await creator.read(task.id)).text, /13912345678|chenchen_618/);
  assert.doesNotMatch((await merchant.read(task.id)).text, /13700001111/);
});

test('another shop’s link, a head creator and a creator outside the square are refused', async () => {
  const foreign = 'https://haohuo.example.com/views/product/item2?id=361001';
  for (const [changes, rule] of [
    [{ products: [foreign] }, 'douyin-contact.own-shop'],
    [{ creatorId: 'creator-tang' }, 'douyin-contact.head-creator'],
    [{ creatorId: 'creator-songguo' }, 'douyin-contact.creator-eligible'],
  ] as const) {
    const { status, body } = await merchant.open(contact, invite(changes));
    assert.equal(status, 422);
    assert.deepEqual(
      body.violations.map((violation) => violation.rule),
      [rule],
    );
  }
});

test('the day’s quota counts creators of stored invitations, and ends with the day in Shanghai', async () => {
  const shop = await server.signIn('merchant-linxi');
  const products = ['https://haohuo.example.com/views/product/item2?id=361001'];
  const rows = await services.database.query<{ id: string }>(
    'select id from creators where in_square and level > 1 order by id',
  );
  const quota = services.rules
    .in('en')
    .parameters()
    .find((parameter) => parameter.id === 'douyin-contact.daily-quota.max')?.value;
  assert.ok(
    typeof quota === 'number' && rows.length === quota,
    'as many eligible demo creators as the quota',
  );
  for (const { id } of rows) {
    const { status, text } = await shop.open(contact, invite({ creatorId: id, products }));
    assert.equal(status, 201, text);
  }
  const again = await shop.open(contact, invite({ creatorId: rows[0]?.id, products }));
  assert.equal(again.status, 201, 'one contacted today does not count again');
  await services.database.query(
    `insert into creators (id, nickname, level, fans, in_square, resting) values ('creator-late', '晚来一步', 3, 100, true, false)`,
  );
  const late = invite({ creatorId: 'creator-late', products });
  const refused = await shop.open(contact, late);
  assert.equal(refused.status, 422);
  assert.deepEqual(
    refused.body.violations.map((violation) => violation.code),
    ['quota'],
  );

  const tomorrow = services.clock.offsetMs + 24 * 3_600_000;
  assert.equal((await shop.post('/api/demo/clock', { offsetMs: tomorrow })).status, 200);
  assert.equal((await shop.open(contact, late)).status, 201);
});
