// SPDX-License-Identifier: MIT
// The process: many at once, hostile connections, stopping, and settings that cannot be.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { text } from 'node:stream/consumers';
import { zh } from './support/library.mjs';
import { endOf, launch, startServer } from './support/server.mjs';

const check = '/api/check/douyin-live.order';

/** Sends raw bytes and gives all that comes back. @param {number} port @param {string} bytes @returns {Promise<string>} */
async function raw(port, bytes) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy()); // a connection that is cut is an answer as well
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket).catch(() => '');
}

test('answers many at once, each with its own', async () => {
  const server = await startServer({ HEZUO_THREADS: '4' });
  const questions = Array.from({ length: 400 }, (_, i) => ({ title: 'x'.repeat(i), quantity: i }));
  const answers = await Promise.all(questions.map((input) => server.post(check, { input })));
  const expected = questions.map((input) => ({
    status: 200,
    text: JSON.stringify(zh.check('douyin-live.order', input, undefined, { strict: true })),
  }));
  assert.deepEqual(answers, expected);
  assert.equal(await server.stop(), 0);
});

/** @type {Record<string, string>} */
const connections = {
  'no HTTP': 'hello\r\n\r\n',
  'zero bytes': '\0\0\0\0\r\n\r\n',
  'another method': 'BREW /api/rulebook HTTP/1.1\r\n\r\n',
  'a long line': `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
  'a long header': `GET /api/rulebook HTTP/1.1\r\na: ${'b'.repeat(20_000)}\r\n\r\n`,
  'no length': `POST ${check} HTTP/1.1\r\ncontent-type: application/json\r\n\r\n`,
  'a length that is no number': `POST ${check} HTTP/1.1\r\ncontent-length: x\r\n\r\n{}`,
  'a wrong chunk': `POST ${check} HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
  'a wish for a part': 'GET /api/rulebook HTTP/1.1\r\nrange: bytes=9-1\r\n\r\n',
  'a second request behind the first': `GET /api/nothing HTTP/1.1\r\n\r\nGET /api/rulebook HTTP/1.1\r\n\r\n`,
};

test('a connection of any sort gets at most one refusal, and the server goes on', async () => {
  const server = await startServer();
  for (const [what, bytes] of Object.entries(connections)) {
    const said = await raw(server.port, bytes);
    if (said !== '') {
      assert.match(said, /^HTTP\/1\.1 4\d\d /, what);
      assert.equal(JSON.parse(said.slice(said.indexOf('\r\n\r\n'))).violations[0].rule, 'server', what);
    }
    assert.equal((await server.get('/api/rulebook')).status, 200, what);
  }
  assert.equal(await server.stop(), 0);
});

test('finishes what it is answering when told to stop, and takes nothing new', async () => {
  const server = await startServer();
  const socket = connect(server.port, '127.0.0.1');
  const head = `POST ${check} HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 12\r\n`;
  socket.write(`${head}expect: 100-continue\r\n\r\n`);
  const [first] = await once(socket, 'data');
  assert.match(first.toString(), /^HTTP\/1\.1 100 /); // so the request is being read
  const ended = server.stop();
  await assert.rejects(async () => {
    for (;;) await server.get('/api/rulebook');
  });
  socket.write('{"input":{}}');
  assert.match(await text(socket), /^HTTP\/1\.1 200 OK[^]*"violations"/);
  assert.equal(await ended, 0);
});

test('stops on SIGINT as well', async () => {
  const server = await startServer();
  server.process.kill('SIGINT');
  assert.equal(await server.ended, 0);
});

test('says why it cannot start', async () => {
  const server = await startServer();
  /** @type {[Record<string, string>, number, RegExp][]} */
  const wrong = [
    [{ PORT: String(server.port) }, 1, /cannot listen/],
    [{ PORT: '70000' }, 2, /PORT/],
    [{ PORT: '1x' }, 2, /PORT/],
    [{ PORT: '0', HEZUO_THREADS: '0' }, 2, /HEZUO_THREADS/],
  ];
  for (const [settings, code, words] of wrong) {
    const child = launch(settings);
    const said = child.stderr ? text(child.stderr) : Promise.resolve('');
    assert.equal(await endOf(child), code, JSON.stringify(settings));
    assert.match(await said, words);
  }
  await server.stop();
});
