// SPDX-License-Identifier: MIT
// Who may do what: signed in or not, party or not, and nobody in another's name.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact, invite, live, order } from './support/forms.ts';
import type { Party } from '../src/http/session.ts';
import type { Person } from './support/person.ts';
import { serverForFile } from './support/server.ts';

const server = await serverForFile();
const merchant = await server.signIn('merchant-linxi');
const otherMerchant = await server.signIn('merchant-heshan');
const creator = await server.signIn('creator-chenchen');
const otherCreator = await server.signIn('creator-mia');
const platform = await server.signIn('platform');
const nobody = server.nobody();

const opened = await merchant.open(live, order(server.services.clock.now()));
assert.equal(opened.status, 201, opened.text);
const { task } = opened.body;

test('whoever is not signed in gets 401 everywhere but at the door', async () => {
  const input = order(server.services.clock.now());
  const answers = await Promise.all([
    nobody.get('/api/catalog'),
    nobody.get('/api/tasks'),
    nobody.read(task.id),
    nobody.open(live, input),
    nobody.event(task.id, task.version, { type: 'accept' }),
    nobody.post(`/api/facts/${live}`, { input }),
    nobody.post(`/api/check/${live}`, { input }),
  ]);
  for (const { status, body } of answers) {
    assert.equal(status, 401);
    assert.equal(body.violations[0]?.rule, 'server');
    assert.equal(body.violations[0].code, 'not_signed_in');
  }
  assert.equal((await nobody.get('/api/parties')).status, 200);
  assert.equal((await nobody.get('/api/rulebook')).status, 200);
  assert.equal((await nobody.get('/api/kinds')).status, 200);
  const session = await nobody.get<{ party: unknown }>('/api/session');
  assert.equal(session.status, 200);
  assert.equal(session.body.party, null);
});

test('parties of no task get 403, in words of their language', async () => {
  for (const stranger of [otherMerchant, otherCreator]) {
    const read = await stranger.read(task.id);
    assert.equal(read.status, 403);
    assert.equal(read.body.violations[0]?.code, 'not_yours');
    assert.doesNotMatch(read.text, /13800138000/);
    const sent = await stranger.event(task.id, task.version, { type: 'cancel', reason: '捣乱' });
    assert.equal(sent.status, 403);
  }
  const english = await otherMerchant.get(`/api/tasks/${task.id}`, { 'accept-language': 'en-GB,zh;q=0.5' });
  assert.match(english.body.violations[0]?.message ?? '', /parties/);
  assert.equal((await merchant.read(task.id)).body.summary.version, task.version);
});

test('only merchants open these tasks', async () => {
  for (const person of [creator, platform]) {
    assert.equal((await person.open(contact, invite())).status, 403);
    assert.equal((await person.post(`/api/check/${contact}`, { input: invite() })).status, 403);
    assert.equal((await person.post(`/api/facts/${contact}`, { input: invite() })).status, 403);
  }
});

test('the platform sees where it has a say, and no contacts elsewhere', async () => {
  const invited = await otherMerchant.open(contact, invite());
  assert.equal(invited.status, 201, invited.text);
  assert.equal((await platform.read(task.id)).status, 200);
  assert.equal((await platform.read(invited.body.task.id)).status, 403);
  const listed = await platform.get<{ tasks: { kind: string }[] }>('/api/tasks');
  const kinds = listed.body.tasks.map((entry) => entry.kind);
  assert.ok(kinds.includes(live) && !kinds.includes(contact), kinds.join());
});

test('actor, actorId and at of the page are ignored: the session and the clock know', async () => {
  const { body } = await merchant.open(live, order(server.services.clock.now(), { title: '冒名' }));
  const { id, version } = body.task;
  const forged = { type: 'accept', actor: 'creator', actorId: 'creator-chenchen', at: 1 };
  const refused = await merchant.event(id, version, forged);
  assert.equal(refused.status, 422);
  assert.equal(refused.body.violations[0]?.code, 'wrong_actor');
  const before = server.services.clock.now();
  const accepted = await creator.event(id, version, {
    ...forged,
    actor: 'platform',
    actorId: 'platform',
    at: 9e15,
  });
  assert.equal(accepted.status, 200, accepted.text);
  const [entry] = (await merchant.read(id)).body.task.log;
  assert.ok(entry !== undefined && 'actor' in entry);
  assert.equal(entry.actor, 'creator');
  assert.equal(entry.actorId, 'creator-chenchen');
  assert.ok(entry.at >= before && entry.at <= server.services.clock.now());
});

test('a cookie that this server did not sign is no session', async () => {
  for (const cookie of [
    'hezuo-session=merchant-linxi',
    'hezuo-session=merchant-linxi.AAAA',
    'hezuo-session=',
  ]) {
    const forger = server.nobody();
    forger.cookie = cookie;
    assert.equal((await forger.get('/api/tasks')).status, 401);
  }
});

test('one browser can be a merchant on one side and a creator on the other', async () => {
  const console = server.nobody();
  console.side = 'merchant';
  await console.post('/api/session', { partyId: 'merchant-linxi' });
  const phone = server.nobody();
  phone.side = 'creator';
  await phone.post('/api/session', { partyId: 'creator-mia' });
  console.cookie = phone.cookie = `${console.cookie}; ${phone.cookie}`;
  const partyOf = async (page: Person) =>
    (await page.get<{ party: Party | null }>('/api/session')).body.party?.id;
  assert.equal(await partyOf(console), 'merchant-linxi');
  assert.equal(await partyOf(phone), 'creator-mia');
  const sideless = server.nobody();
  sideless.cookie = phone.cookie;
  assert.equal(await partyOf(sideless), undefined);
  phone.side = '../x';
  assert.equal((await phone.get('/api/session')).status, 400);
});

test('signing in picks a party that exists, signing out ends it', async () => {
  const person = server.nobody();
  const wrong = await person.post('/api/session', { partyId: 'merchant-nobody' });
  assert.equal(wrong.status, 404);
  assert.equal(wrong.body.violations[0]?.path, '/partyId');
  const right = await person.post<{ party: unknown }>('/api/session', { partyId: 'creator-mia' });
  assert.deepEqual(right.body.party, {
    id: 'creator-mia',
    role: 'creator',
    name: 'Mia 爱收纳',
    actsFor: 'creator-mia',
  });
  assert.match(String(right.headers['set-cookie']), /; Path=\/; HttpOnly; SameSite=Strict$/);
  assert.equal((await person.get('/api/tasks')).status, 200);
  assert.equal((await person.send({ method: 'DELETE', url: '/api/session' })).status, 200);
  assert.equal((await person.get('/api/tasks')).status, 401);
});
