// SPDX-License-Identifier: MIT
// Whatever is sent gets a coded answer in the one shape, and nothing of it is stored.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact, invite, live, order } from './support/forms.ts';
import { serverForFile } from './support/server.ts';

const server = await serverForFile();
const { database, clock } = server.services;
const merchant = await server.signIn('merchant-linxi');
const creator = await server.signIn('creator-chenchen');
const opened = await merchant.open(live, order(clock.now()));
assert.equal(opened.status, 201, opened.text);
const { task } = opened.body;
const stored = await everything();

async function everything(): Promise<unknown> {
  return database.query(
    `select (select count(*) from tasks) as tasks, (select count(*) from task_events) as events,
       (select count(*) from task_effects) as effects, (select count(*) from movements) as movements,
       (select sum(version) from tasks) as versions`,
  );
}

function raw(url: string, payload: string | Buffer, contentType = 'application/json', person = merchant) {
  return person.send({ method: 'POST', url, payload, headers: { 'content-type': contentType } });
}

function assertRefused(
  answer: Awaited<ReturnType<typeof raw>>,
  status: number,
  code: string,
  path?: string,
): void {
  assert.equal(answer.status, status, answer.text);
  const [violation] = answer.body.violations;
  assert.ok(violation, answer.text);
  assert.equal(violation.code, code);
  if (path !== undefined) assert.equal(violation.path, path);
  assert.ok(violation.message.length > 0);
  assert.deepEqual(Object.keys(violation).sort(), ['code', 'message', 'params', 'path', 'remedy', 'rule']);
}

/** The text of a request that opens a task, with the input's text as given. */
function opening(kind: string, inputText: string): string {
  return `{"kind":${JSON.stringify(kind)},"input":${inputText}}`;
}

/** The text of an object with one more member, whose text is given. */
function withMember(value: object, member: string): string {
  return `${JSON.stringify(value).slice(0, -1)},${member}}`;
}

const events = `/api/tasks/${task.id}/events`;

test('what is no JSON is invalid_json', async () => {
  const truncated = opening(live, '{"title":');
  for (const payload of [
    '',
    '{',
    'NaN',
    '{"a":1,}',
    '\u0000',
    truncated,
    Buffer.from([0x22, 0xff, 0xfe, 0x22]),
  ]) {
    assertRefused(await raw('/api/tasks', payload), 400, 'invalid_json');
  }
});

test('other content types are refused', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json5',
  ]) {
    assertRefused(await raw('/api/tasks', opening(contact, '{}'), type), 415, 'unsupported_type');
  }
});

test('requests of a wrong shape are invalid_request', async () => {
  for (const payload of ['null', '[]', '1', '"text"', 'true']) {
    assertRefused(await raw('/api/tasks', payload), 400, 'invalid_request');
    assertRefused(await raw(events, payload), 400, 'invalid_request');
    assertRefused(await raw('/api/session', payload), 400, 'invalid_request');
  }
  for (const version of ['null', '"1"', '1.5', '1e300', '[1]', '{}']) {
    const payload = `{"event":{"type":"cancel","reason":"x"},"expectedVersion":${version}}`;
    assertRefused(await raw(events, payload), 400, 'invalid_request', '/expectedVersion');
  }
  assertRefused(await raw(events, '{"event":{"type":"cancel"}}'), 400, 'invalid_request', '/expectedVersion');
});

test('unknown kinds and forms are 404, also when they are named like something of JavaScript', async () => {
  for (const kind of ['', 'nothing', '__proto__', 'constructor', 'toString', '\ud800', 'x'.repeat(10_000)]) {
    assertRefused(await raw('/api/tasks', opening(kind, '{}')), 404, 'unknown_form');
  }
  for (const kind of ['null', '1', '[]', '{}']) {
    assertRefused(await raw('/api/tasks', `{"kind":${kind},"input":{}}`), 404, 'unknown_form');
  }
  for (const form of ['nothing', '__proto__', 'constructor']) {
    assertRefused(await raw(`/api/check/${form}`, '{"input":{}}'), 404, 'unknown_form');
    assertRefused(await raw(`/api/facts/${form}`, '{"input":{}}'), 404, 'unknown_form');
  }
});

test('inputs of wrong types are refused by the rules', async () => {
  assertRefused(await raw('/api/tasks', `{"kind":"${live}"}`), 422, 'required', '');
  assertRefused(await raw('/api/tasks', opening(live, 'null')), 422, 'required', '');
  for (const input of ['[]', '1', '"text"', 'false']) {
    assertRefused(await raw('/api/tasks', opening(live, input)), 422, 'type', '');
    const check = await raw(`/api/check/${live}`, `{"input":${input}}`);
    assert.equal(check.status, 200);
    assert.equal(check.body.violations[0]?.code, 'type');
    assert.equal((await raw(`/api/facts/${live}`, `{"input":${input}}`)).status, 200);
  }
  const title = JSON.stringify(order(clock.now(), { title: 7 }));
  assertRefused(await raw('/api/tasks', opening(live, title)), 422, 'type', '/title');
  for (const creatorIds of [[['x']], [{}], ['\u0000'], [7], {}, 'creator-chenchen']) {
    const input = JSON.stringify(order(clock.now(), { creatorIds }));
    assert.equal((await raw('/api/tasks', opening(live, input))).status, 422);
    assert.equal((await raw(`/api/facts/${live}`, `{"input":${input}}`)).status, 200);
  }
});

test('hostile field names are unknown fields like any other', async () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const input = withMember(order(clock.now()), `"${name}":{"polluted":1}`);
    assertRefused(await raw('/api/tasks', opening(live, input)), 422, 'unknown_field', `/${name}`);
    const event = `{"type":"cancel","reason":"x","${name}":{"polluted":1}}`;
    const payload = `{"event":${event},"expectedVersion":${task.version}}`;
    assertRefused(await raw(events, payload), 422, 'unknown_field', `/event/${name}`);
  }
});

test('events of wrong types are refused by the rules', async () => {
  const send = (event: string) => raw(events, `{"event":${event},"expectedVersion":${task.version}}`);
  assertRefused(await send('null'), 422, 'required', '/event');
  for (const event of ['[]', '1', '"accept"', 'true'])
    assertRefused(await send(event), 422, 'type', '/event');
  for (const type of ['"nothing"', '"__proto__"', '"accept-timeout"']) {
    assertRefused(await send(`{"type":${type}}`), 422, 'unknown_event', '/event/type');
  }
  assertRefused(await raw(events, `{"expectedVersion":${task.version}}`), 422, 'required', '/event');
});

test('too much of anything is too_large', async () => {
  const mebibyte = 1 << 20;
  const long = opening(live, JSON.stringify({ title: 'x'.repeat(2 * mebibyte) }));
  assertRefused(await raw('/api/tasks', long), 413, 'too_large');
  const just = opening(live, JSON.stringify({ title: 'x'.repeat(mebibyte) }));
  assertRefused(await raw('/api/tasks', just), 413, 'too_large');
  for (const depth of [40, 5_000, 200_000]) {
    const deep = withMember(order(clock.now()), `"deep":${'['.repeat(depth)}${']'.repeat(depth)}`);
    assertRefused(await raw('/api/tasks', opening(live, deep)), 413, 'too_large');
    const event = `{"type":"cancel","reason":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const payload = `{"event":${event},"expectedVersion":${task.version}}`;
    assertRefused(await raw(events, payload), 413, 'too_large', '/event');
  }
});

test('lone surrogates and control characters are refused', async () => {
  const lone = JSON.stringify(order(clock.now(), { title: 'X' })).replace('"X"', '"\\ud800"');
  assertRefused(await raw('/api/tasks', opening(live, lone)), 422, 'ill_formed', '/title');
  const nul = JSON.stringify(invite({ note: 'a\u0000b' }));
  assertRefused(await raw('/api/tasks', opening(contact, nul)), 422, 'pattern', '/note');
  assertRefused(
    await raw('/api/session', '{"partyId":"\\ud800"}', undefined, server.nobody()),
    404,
    'unknown_party',
  );
  assertRefused(
    await raw('/api/session', '{"partyId":"\\u0000"}', undefined, server.nobody()),
    404,
    'unknown_party',
  );
});

test('addresses that lead nowhere are 404 in the same shape, with any method', async () => {
  const routes = ['/api', '/api/', '/api/nothing', '/api/tasks/x/y', '/api/demo', `/api/tasks/${task.id}/`];
  for (const url of routes) assertRefused(await merchant.get(url), 404, 'not_found');
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
    assertRefused(await merchant.send({ method, url: '/api/tasks' }), 404, 'not_found');
  }
  const ids = ['x', '0', '..', '%00', '%F0%90', task.id.toUpperCase(), `${task.id}%27`, 'x'.repeat(300)];
  for (const id of ids) {
    const { status, body } = await merchant.get(`/api/tasks/${id}`);
    assert.ok(status === 404 || status === 400, `${id}: ${String(status)}`);
    assert.equal(body.violations[0]?.rule, 'server');
  }
  assertRefused(await merchant.get('/api/tasks/00000000-0000-4000-8000-000000000000'), 404, 'unknown_task');
});

test('bad search words are invalid_request', async () => {
  for (const query of [
    'kind=nothing',
    'tab=nothing',
    'page=0',
    'page=x',
    'page=1.5',
    'pageSize=0',
    'pageSize=1000',
    'openedFrom=x',
    'openedTo=1e3',
    'title=%00',
    'title=a&title=b',
    `title=${'x'.repeat(1000)}`,
    'page=99999999999999999999',
  ]) {
    assertRefused(await creator.get(`/api/tasks?${query}`), 400, 'invalid_request');
  }
});

test('nothing of all this was stored, and nothing failed inside', async () => {
  assert.deepEqual(await everything(), stored);
  assert.deepEqual(server.reports, []);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
