// SPDX-License-Identifier: MIT
// The other systems on the server: whose facts, whose tasks, whose money; and notices, and a clock moved elsewhere.

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Effect } from 'hezuo';
import { Clock } from '../src/clock.ts';
import { contact, dayMs, hourMs, invite } from './support/forms.ts';
import { assertConserved, balance } from './support/money.ts';
import type { Person } from './support/person.ts';
import { serverForFile } from './support/server.ts';

const server = await serverForFile();
const { services } = server;
const linxi = await server.signIn('merchant-linxi');
const xiaoman = await server.signIn('merchant-xiaoman');
const heshan = await server.signIn('merchant-heshan');
const platform = await server.signIn('platform');
const luoyi = await server.signIn('creator-luoyi');
const chenchen = await server.signIn('creator-chenchen');

afterEach(async () => {
  await assertConserved(services);
  assert.deepEqual(server.reports, []);
});

async function opened(person: Person, kind: string, input: unknown): Promise<string> {
  const { status, body, text } = await person.open(kind, input);
  assert.equal(status, 201, text);
  return body.task.id;
}

async function sent(person: Person, id: string, event: Record<string, unknown>): Promise<Effect[]> {
  const { body: page } = await person.read(id);
  const { status, body, text } = await person.event(id, page.summary.version, event);
  assert.equal(status, 200, text);
  return body.effects;
}

async function refusal(person: Person, kind: string, input: unknown): Promise<string[]> {
  const { status, body } = await person.open(kind, input);
  assert.equal(status, 422);
  return body.violations.map(({ rule, path }) => `${rule} ${path}`);
}

async function verdict(person: Person, form: string, input: unknown): Promise<string[]> {
  const { status, body, text } = await person.post(`/api/check/${form}`, { input });
  assert.equal(status, 200, text);
  return body.violations.map(({ rule, code }) => `${rule} ${code}`);
}

test('an activity: each merchant pays for his own task, and only its parties see it', async () => {
  const now = services.clock.now();
  const members = ['linxi', 'xiaoman'].map((name, index) => ({
    merchantId: `merchant-${name}`,
    role: index === 0 ? 'leader' : 'member',
  }));
  const activity = {
    activityId: 'jhs-2026-spring',
    group: 'theme',
    preheatAt: now + 20 * dayMs,
    merchants: members,
  };
  assert.equal((await linxi.open('juhuasuan.activity', activity)).status, 403, 'the platform sets it up');
  const id = await opened(platform, 'juhuasuan.activity', activity);
  assert.equal((await heshan.read(id)).status, 403);
  assert.equal((await luoyi.read(id)).status, 403);

  const before = [
    await balance(services, 'merchant:merchant-linxi'),
    await balance(services, 'merchant:merchant-xiaoman'),
  ];
  const task = {
    kind: 'material',
    creatorId: 'creator-luoyi',
    productIds: ['product-linxi-1'],
    requirements: '三套春装',
    quoteFen: 300_000,
    deliverBy: now + 5 * dayMs,
  };
  await sent(linxi, id, { type: 'publish', merchantId: 'merchant-linxi', taskId: '1', task });
  await sent(xiaoman, id, {
    type: 'publish',
    merchantId: 'merchant-xiaoman',
    taskId: '2',
    task: { ...task, quoteFen: 50_000 },
  });
  const others = await linxi.event(id, 3, { type: 'edit', taskId: '2', changes: { quoteFen: 1 } });
  assert.equal(others.status, 422, 'another merchant’s task');

  await sent(luoyi, id, { type: 'accept', taskId: '1' });
  await sent(luoyi, id, { type: 'reject', taskId: '2' });
  await sent(luoyi, id, { type: 'deliver', taskId: '1' });
  await sent(linxi, id, { type: 'confirm', taskId: '1' });
  const after = [
    await balance(services, 'merchant:merchant-linxi'),
    await balance(services, 'merchant:merchant-xiaoman'),
  ];
  assert.deepEqual(after, [(before[0] ?? 0) - 300_000, before[1]]);
  assert.equal(await balance(services, 'creator:creator-luoyi'), 300_000);
  assert.equal((await luoyi.read(id)).status, 200, 'named in it, the creator is a party');
});

test('the facts for an event follow what is being typed', async () => {
  const activity = {
    activityId: 'jhs-2026-brand',
    group: 'brand',
    preheatAt: services.clock.now() + 20 * dayMs,
    merchants: [{ merchantId: 'merchant-heshan', role: 'solo' }],
  };
  const id = await opened(platform, 'juhuasuan.activity', activity);
  const factsFor = async (creatorId: string) => {
    const event = { type: 'publish', task: { creatorId } };
    return (await heshan.post<{ facts: unknown }>(`/api/tasks/${id}/facts`, { event })).body.facts;
  };
  assert.deepEqual(await factsFor('creator-mia'), { creator: { channels: ['必买清单'] } });
  assert.deepEqual(await factsFor('creator-nobody'), { creator: { channels: [] } });
  assert.equal((await linxi.post(`/api/tasks/${id}/facts`, { event: null })).status, 403);
});

test('an order goes to the creator it was placed for, once, and the platform takes both fees', async () => {
  const order = {
    orderId: 'xt-2026-0301',
    priceFen: 100_000,
    preferred: true,
    independent: false,
    baseFeePercent: 5,
    fanxing: false,
  };
  assert.deepEqual(await refusal(heshan, 'xingtu-preferred.order', order), ['server /orderId']);
  const id = await opened(linxi, 'xingtu-preferred.order', order);
  const { summary } = (await chenchen.read(id)).body;
  assert.deepEqual([summary.title, summary.amountFen], ['真丝衬衫一周穿搭短视频', 100_000]);
  const now = services.clock.now();
  const schedule = { scriptAt: now + dayMs, videoAt: now + 2 * dayMs, publishAt: now + 3 * dayMs };
  await sent(chenchen, id, { type: 'accept', schedule });
  await sent(chenchen, id, { type: 'submit-script' });
  await sent(chenchen, id, { type: 'submit-video' });
  await sent(linxi, id, { type: 'approve' });
  const platformBefore = await balance(services, 'platform');
  await sent(chenchen, id, { type: 'publish' });
  assert.equal(await balance(services, 'creator:creator-chenchen'), 80_000);
  assert.equal((await balance(services, 'platform')) - platformBefore, 20_000);
});

test('a shop joins once, and a clerk may what the owner has granted', async () => {
  const plan = { items: [{ productId: 'product-heshan-1', commissionPercent: 20 }] };
  const form = 'wechat-channels.general-plan';
  assert.deepEqual(await verdict(heshan, form, plan), ['wechat-channels.joined not_eligible']);
  const enrolment = await opened(heshan, 'wechat-channels.enrolment', { shopId: 'merchant-heshan' });
  await sent(heshan, enrolment, { type: 'apply', meetsStandards: true });
  assert.deepEqual(await verdict(heshan, form, plan), []);
  assert.deepEqual(await refusal(heshan, 'wechat-channels.enrolment', { shopId: 'merchant-heshan' }), [
    'server /shopId',
  ]);
  assert.deepEqual(await refusal(heshan, 'wechat-channels.enrolment', { shopId: 'merchant-linxi' }), [
    'server /shopId',
  ]);
  await sent(platform, enrolment, { type: 'evict' });
  assert.deepEqual(await verdict(heshan, form, plan), ['wechat-channels.joined not_eligible']);

  const clerk = await server.signIn('clerk-xiaozhou');
  const theirs = { items: [{ productId: 'product-linxi-1', commissionPercent: 20 }] };
  assert.deepEqual(await verdict(clerk, form, theirs), ['wechat-channels.staff-granted not_eligible']);
  const staff = await opened(linxi, 'wechat-channels.staff', { staffId: 'clerk-xiaozhou' });
  await sent(linxi, staff, { type: 'invite' });
  await sent(clerk, staff, { type: 'accept' });
  assert.deepEqual(await verdict(clerk, form, theirs), []);
  await sent(linxi, staff, { type: 'revoke' });
  assert.deepEqual(await verdict(clerk, form, theirs), ['wechat-channels.staff-granted not_eligible']);
  assert.deepEqual(await refusal(linxi, 'wechat-channels.staff', { staffId: 'clerk-alan' }), [
    'server /staffId',
  ]);
});

test('promotions and invitations already there are facts for the next', async () => {
  const general = { plan: 'general', productId: 'product-xiaoman-1', commissionPercent: 10 };
  const id = await opened(xiaoman, 'wechat-channels.promotion', general);
  assert.deepEqual(await refusal(xiaoman, 'wechat-channels.promotion', general), [
    'wechat-channels.general-once /productId',
  ]);
  const period = { permanent: true };
  await sent(xiaoman, id, { type: 'convert', creatorId: 'creator-mia', period, commissionPercent: 30 });
  assert.deepEqual(
    await refusal(xiaoman, 'wechat-channels.promotion', general),
    ['wechat-channels.exclusive-alone /productId'],
    'what the conversion asked for stands',
  );

  const [mia] = await services.database.query<{ channels_id: string }>(
    "select channels_id from creators where id = 'creator-mia'",
  );
  const channelsId = mia?.channels_id;
  const invitation = await opened(xiaoman, 'wechat-channels.invite', { channelsId });
  assert.deepEqual(await refusal(xiaoman, 'wechat-channels.invite', { channelsId }), [
    'wechat-channels.reinvite /channelsId',
  ]);
  const creator = await server.signIn('creator-mia');
  const seen = await creator.get<{ actorId: string }>(`/api/tasks/${invitation}`);
  assert.equal(seen.body.actorId, channelsId, 'known by the Channels id there');
  await sent(creator, invitation, { type: 'accept' });
});

test('a form that stands alone may be checked by anybody, with the facts about him', async () => {
  const component = { theme: '春季通勤', taskType: 'douyin-short-video', components: [], heating: [] };
  assert.deepEqual(await verdict(linxi, 'xingtu-theme.component', component), []);
  assert.deepEqual(await verdict(heshan, 'xingtu-theme.component', component), [
    'xingtu-theme.enrolled not_eligible',
  ]);
  assert.deepEqual(await verdict(luoyi, 'xingtu-theme.component', component), [
    'xingtu-theme.enrolled missing_fact',
  ]);
});

test('notices come to the side they are for, at the instant they are for, until they are read', async () => {
  interface Notices {
    notices: { taskId: string; effect: Effect }[];
    unread: number;
  }
  const jiangnan = await server.signIn('creator-jiangnan');
  const noticesOf = async (person: Person) => (await person.get<Notices>('/api/notices')).body;
  const id = await opened(heshan, contact, invite());
  await sent(jiangnan, id, { type: 'decline' });
  const mine = ({ notices }: Notices) => notices.filter(({ taskId }) => taskId === id);
  assert.deepEqual(mine(await noticesOf(heshan)), [], 'meant for the next day');
  await platform.post('/api/demo/clock', { offsetMs: services.clock.offsetMs + dayMs });
  const told = await noticesOf(heshan);
  assert.equal(mine(told).length, 1);
  assert.ok(told.unread >= 1);
  assert.deepEqual(mine(await noticesOf(linxi)), []);
  assert.deepEqual(mine(await noticesOf(jiangnan)), []);
  await heshan.post('/api/notices/seen', {});
  assert.equal((await noticesOf(heshan)).unread, 0);
  assert.equal(mine(await noticesOf(heshan)).length, 1);
});

test('a clock moved by another process is this one’s too from the next request on', async () => {
  const other = await Clock.open(services.database);
  assert.ok(await other.moveTo(services.clock.offsetMs + hourMs));
  const { body } = await linxi.get<{ offsetMs: number }>('/api/demo/clock');
  assert.equal(body.offsetMs, other.offsetMs);
});
