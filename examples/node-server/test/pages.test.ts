// SPDX-License-Identifier: MIT
// Pages and headers: the content policy on everything, caches, the word about differing rulebooks.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serverForFile } from './support/server.ts';

const pagesFolder = await mkdtemp(join(tmpdir(), 'hezuo-pages-'));
after(() => rm(pagesFolder, { recursive: true, force: true }));
await mkdir(join(pagesFolder, 'console', 'assets'), { recursive: true });
await writeFile(join(pagesFolder, 'console', 'index.html'), '<!doctype html><title>console</title>');
await writeFile(join(pagesFolder, 'console', 'assets', 'main-abc.js'), 'export {};');
await writeFile(join(pagesFolder, 'console', 'assets', 'hezuo-abc.wasm'), Buffer.from([0, 97, 115, 109]));
await writeFile(join(pagesFolder, 'secret.txt'), 'secret');

const server = await serverForFile({ pagesFolder });
const visitor = server.nobody();

const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; " +
  "form-action 'self'";

test('everything carries the content policy and no sniffing', async () => {
  const urls = [
    '/',
    '/console/',
    '/console/assets/main-abc.js',
    '/h5/',
    '/nowhere',
    '/api/rulebook',
    '/api/nowhere',
  ];
  for (const url of urls) {
    const { headers } = await visitor.get(url);
    assert.equal(headers['content-security-policy'], policy, url);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-powered-by'], undefined);
  }
});

test('a built page is served with its parts, and draws its own addresses', async () => {
  const page = await visitor.get('/console/');
  assert.equal(page.status, 200);
  assert.match(page.text, /console/);
  assert.equal(page.headers['cache-control'], 'no-cache');
  const part = await visitor.get('/console/assets/main-abc.js');
  assert.match(String(part.headers['content-type']), /javascript/);
  assert.match(String(part.headers['cache-control']), /immutable/);
  assert.equal(
    (await visitor.get('/console/assets/hezuo-abc.wasm')).headers['content-type'],
    'application/wasm',
  );
  assert.equal((await visitor.get('/console/tasks/7?tab=a')).text, page.text);
  assert.equal((await visitor.get('/console/assets/gone.js')).status, 404);
  assert.equal((await visitor.get('/console')).headers['location'], '/console/');
});

test('nothing outside the pages is served', async () => {
  for (const url of [
    '/console/../secret.txt',
    '/console/%2e%2e/secret.txt',
    '/console/..%2fsecret.txt',
    '/secret.txt',
  ]) {
    const { text, status } = await visitor.get(url);
    assert.doesNotMatch(text, /^secret/);
    assert.ok(status >= 400, url);
  }
});

test('a page that is not built says how to build it', async () => {
  const { status, text } = await visitor.get('/h5/');
  assert.equal(status, 404);
  assert.match(text, /npm run build/);
});

test('the index leads to both pages', async () => {
  const { text } = await visitor.get('/');
  assert.match(text, /href="\/console\/"/);
  assert.match(text, /href="\/h5\/"/);
});

test('a page with another rulebook is told so, one with the same is not', async () => {
  const { body } = await visitor.get<{ id: string }>('/api/rulebook');
  assert.equal(body.id, server.services.rules.rulebook.id);
  const same = await visitor.get('/api/session', { 'x-hezuo-rulebook': body.id });
  assert.equal(same.headers['x-hezuo-rulebook-differs'], undefined);
  const other = await visitor.get('/api/session', { 'x-hezuo-rulebook': 'another' });
  assert.equal(other.headers['x-hezuo-rulebook-differs'], body.id);
  const refused = await visitor.post('/api/tasks', {}, { 'x-hezuo-rulebook': 'another' });
  assert.equal(refused.headers['x-hezuo-rulebook-differs'], body.id);
});

test('API answers are never cached', async () => {
  assert.equal((await visitor.get('/api/session')).headers['cache-control'], 'no-store');
});
