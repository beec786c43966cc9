// SPDX-License-Identifier: MIT
// The server as a process: says where it is, stops on a signal, survives being killed.

import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const dataFolder = await mkdtemp(join(tmpdir(), 'hezuo-process-'));
after(() => rm(dataFolder, { recursive: true, force: true }));

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const { DATABASE_URL: _unused, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { ...env, PORT: '0', HEZUO_DATA: dataFolder, HEZUO_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^hezuo is ready: (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line)?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error('the server ended before it was ready');
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<(number | string | null)[]> {
  const ended = once(child, 'exit') as Promise<(number | string | null)[]>;
  child.kill(signal);
  return ended;
}

async function moveClock(url: string, offsetMs: number): Promise<void> {
  const response = await fetch(new URL('/api/demo/clock', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offsetMs }),
  });
  assert.equal(response.status, 200);
}

async function offset(url: string): Promise<unknown> {
  const response = await fetch(new URL('/api/demo/clock', url));
  return ((await response.json()) as { offsetMs: unknown }).offsetMs;
}

async function sayRaw(url: string, words: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(words);
  return text(socket);
}

test('SIGTERM and SIGINT stop it cleanly; killed or stopped, it comes back with what it had', async () => {
  const first = await start();
  const answer = await sayRaw(first.url, 'this is no HTTP\r\n\r\n');
  assert.match(answer, /^HTTP\/1.1 400 [^]*"code":"invalid_request"/);
  await moveClock(first.url, 1000);
  assert.deepEqual(await stop(first.child, 'SIGTERM'), [0, null]);

  const second = await start();
  assert.equal(await offset(second.url), 1000);
  await moveClock(second.url, 2000);
  assert.deepEqual(await stop(second.child, 'SIGKILL'), [null, 'SIGKILL']);

  const third = await start();
  assert.equal(await offset(third.url), 2000);
  assert.deepEqual(await stop(third.child, 'SIGINT'), [0, null]);
});
