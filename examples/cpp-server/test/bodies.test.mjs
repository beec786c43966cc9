// SPDX-License-Identifier: MIT
// Bodies of all sorts: what is no request is refused as the Node server refuses it, all else is the rules' to judge.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { seeded } from '../../../tests/js/lib/random.mjs';
import { en, refusal, zh } from './support/library.mjs';
import { startServer } from './support/server.mjs';

const server = await startServer();
after(() => server.stop());
const liveTask = readFileSync(new URL('../../data/live-task.json', import.meta.url), 'utf8');
const check = '/api/check/douyin-live.order';
const mostBytes =
  4 * zh.parameters().find((/** @type {{ id: string }} */ entry) => entry.id === 'input.maxBytes').value;

/** What the Node server and the package make of the bytes of a body. @param {Uint8Array} bytes */
function expected(bytes) {
  let body;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refusal('invalid_json');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refusal('invalid_request');
  const { input, facts } = body;
  const verdict = zh.check('douyin-live.order', input, facts, { strict: true });
  return { status: 200, text: JSON.stringify(verdict) };
}

/** @type {Record<string, string>} */
const bodies = {
  empty: '',
  blank: ' \n',
  'a list': '[]',
  'a number': '1',
  'a text': '"input"',
  null: 'null',
  'no input': '{}',
  'a null input': '{"input":null}',
  'other members': '{"other":1,"input":{}}',
  'a member twice': '{"input":{"title":"a"},"input":[]}',
  'an escaped name': '{"\\u0069nput":[]}',
  'white space everywhere': ' {\n"input" :\t{ } ,"facts" : null } \r\n',
  'a byte order mark': '\ufeff{"input":{}}',
  'a lone surrogate': '{"input":{"title":"\\ud800"}}',
  'a number beyond all': '{"input":{"quantity":1e400}}',
  'a long number': '{"input":{"quantity":123456789012345678901234567890}}',
  'a zero byte': '{"input":{"title":"\\u0000"}}',
  'strange names': '{"input":{"__proto__":1,"constructor":2,"":3}}',
  'facts of a wrong kind': '{"input":{},"facts":[1]}',
  'deep lists': `{"input":${'['.repeat(500)}${']'.repeat(500)}}`,
  'many members': `{"input":{${Array.from({ length: 20_000 }, (_, i) => `"m${i}":0`).join(',')}}}`,
  'a large input': `{"input":"${'a'.repeat(1_200_000)}"}`,
  'cut short': '{"input":{"title":"a"',
  'something behind': '{"input":{}} 1',
  'a comma too many': '{"input":{},}',
  'a comma too many inside': '{"input":{"title":"a",}}',
  'brackets of two kinds': '{"input":{"a":[1}]}',
  'a word cut short': '{"input":tru}',
  'single quotes': "{'input':{}}",
  'a comment': '{"input":{}/**/}',
  'a line break in a text': '{"input":{"title":"a\nb"}}',
  'a wrong escape': '{"input":{"title":"\\x"}}',
  'a leading zero': '{"input":{"quantity":01}}',
};
for (const [name, body] of Object.entries(bodies)) {
  test(`a body with ${name}`, async () => {
    const bytes = new TextEncoder().encode(body);
    assert.deepEqual(await server.post(check, bytes), expected(bytes));
  });
}

test('broken UTF-8 is no JSON', async () => {
  for (const bad of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xc0, 0x80]]) {
    const bytes = Buffer.concat([Buffer.from('{"input":"'), Buffer.from(bad), Buffer.from('"}')]);
    assert.deepEqual(await server.post(check, bytes), refusal('invalid_json'));
  }
});

test('bodies spoilt at random are answered as the package answers them', async () => {
  const random = seeded(20261122);
  const below = (/** @type {number} */ count) => Math.floor(random() * count);
  const sound = Buffer.from(
    '{"input":{"title":"春季\\u65b0品","quantity":2,"products":[{"productId":"p-1","plan":"general"}],"returnSample":false}}',
  );
  for (let round = 0; round < 600; round++) {
    const bytes = Buffer.from(sound);
    for (let i = 0; i <= below(3); i++) {
      const at = below(bytes.length);
      bytes[at] = below(2) === 0 ? below(256) : Number(sound[below(sound.length)]);
    }
    const text = bytes.toString('latin1');
    assert.deepEqual(await server.post(check, bytes), expected(bytes), text);
  }
});

/** @type {[what: string, path: string, body: string, code: import('./support/library.mjs').Code, at?: string][]} */
const refused = [
  ['an unknown form', '/api/check/no.such', '{"input":{}}', 'unknown_form'],
  ['a form with strange letters', '/api/check/%00%ff%22', '{"input":{}}', 'unknown_form'],
  ['an unknown kind', '/api/open/no.such', '{"input":{},"at":0}', 'unknown_form'],
  // The Node server takes these two: what it does not ask for it does not look at.
  ['a name that is no text', check, '{"\\ud800":1,"input":[]}', 'invalid_json'],
  ['another member that is no text', check, '{"other":"\\ud800","input":[]}', 'invalid_json'],
  ['another member that is no JSON', check, '{"other":tru,"input":[]}', 'invalid_json'],
  ['facts without end', check, `{"input":{},"facts":${'['.repeat(200)}${']'.repeat(200)}}`, 'invalid_json'],
  ['an unknown address', '/api/nothing', '{}', 'not_found'],
  ['a long address', `/api/check/${'a'.repeat(7000)}`, '{}', 'unknown_form'],
  ['a slash at the end', '/api/check/douyin-live.order/', '{}', 'not_found'],
  ['no task', '/api/apply', '{"event":{}}', 'invalid_request', '/task'],
  ['a task of no kind', '/api/advance', '{"task":{}}', 'unknown_form'],
  ['facts that are no JSON', check, '{"input":{},"facts":{"a":tru}}', 'invalid_json'],
  ['an instant that is no JSON', '/api/open/douyin-live.order', '{"input":{},"at":1x}', 'invalid_json'],
  ['a task that is no JSON', '/api/apply', '{"task":{"kind"},"event":{}}', 'invalid_json'],
  ['an event that is no JSON', '/api/apply', `{"task":${liveTask},"event":{"a":}}`, 'invalid_json'],
  [
    'an event to look at that is no JSON',
    '/api/preview',
    `{"task":${liveTask},"event":{"a":}}`,
    'invalid_json',
  ],
];
for (const [what, path, body, code, at] of refused) {
  test(`refuses ${what}`, async () => {
    assert.deepEqual(await server.post(path, body), refusal(code, at));
  });
}

test('refuses other types, and packed bodies', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
  ]) {
    assert.deepEqual(
      await server.post(check, '{}', { 'content-type': type }),
      refusal('unsupported_type'),
      type,
    );
  }
  const packed = gzipSync('{"input":{}}');
  assert.deepEqual(
    await server.post(check, packed, { 'content-encoding': 'gzip' }),
    refusal('unsupported_type'),
  );
  const types = ['Application/JSON', 'application/json; charset=utf-8', 'application/json;x=y'];
  for (const type of types)
    assert.equal((await server.post(check, '{}', { 'content-type': type })).status, 200);
});

test('takes bodies up to its bound, with and without a length, and refuses more', async () => {
  const around = '{"input":{},"other":""}';
  const fitting = around.replace('""', `"${'a'.repeat(mostBytes - around.length)}"`);
  assert.equal(fitting.length, mostBytes);
  const inPieces = (/** @type {string} */ text) => new Blob([text]).stream();
  const stream = async (/** @type {string} */ text) => {
    const url = `http://127.0.0.1:${server.port}${check}`;
    const headers = { 'content-type': 'application/json' };
    const wish = { method: 'POST', headers, body: inPieces(text), duplex: 'half' };
    const response = await fetch(url, /** @type {any} */ (wish));
    return { status: response.status, text: await response.text() };
  };
  for (const ask of [(/** @type {string} */ text) => server.post(check, text), stream]) {
    assert.equal((await ask(fitting)).status, 200);
    assert.deepEqual(await ask(`${fitting} `), refusal('too_large'));
  }
});

test('reads no body without a bound, whatever the address and the method', async () => {
  for (const [method, path] of Object.entries({
    POST: '/api/nothing',
    PUT: check,
    PATCH: check,
    DELETE: check,
  })) {
    const url = `http://127.0.0.1:${server.port}${path}`;
    const wish = { method, body: new Blob(['x'.repeat(1000)]).stream(), duplex: 'half' };
    const response = await fetch(url, /** @type {any} */ (wish));
    assert.deepEqual({ status: response.status, text: await response.text() }, refusal('not_found'), method);
  }
  assert.deepEqual(await server.post('/api/nothing', 'x'.repeat(mostBytes + 1)), refusal('too_large'));
});

test('speaks the language that is asked for', async () => {
  const english = { 'accept-language': 'en' };
  assert.deepEqual(await server.post(check, '[', english), refusal('invalid_json', '', 'en'));
  assert.deepEqual(await server.get('/nothing', english), refusal('not_found', '', 'en'));
  const verdict = JSON.stringify(en.check('douyin-live.order', {}, undefined, { strict: true }));
  assert.deepEqual(await server.post(check, '{"input":{}}', english), { status: 200, text: verdict });
});
