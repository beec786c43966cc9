// SPDX-License-Identifier: MIT
// What the server tells of the rules, in which language, and with whose words.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { en, localeOf, problems, zh } from './support/library.mjs';
import { startServer } from './support/server.mjs';

const server = await startServer();
after(() => server.stop());

test('names the rulebook', async () => {
  assert.deepEqual(await server.get('/api/rulebook'), { status: 200, text: JSON.stringify(zh.rulebook) });
});

test('describes every form in both languages', async () => {
  for (const form of zh.ids().forms) {
    for (const library of [zh, en]) {
      const headers = { 'accept-language': library === en ? 'en' : 'zh' };
      const expected = { status: 200, text: JSON.stringify(library.describe(form)) };
      assert.deepEqual(await server.get(`/api/describe/${form}`, headers), expected);
    }
  }
});

const wishes = [
  '',
  'en',
  'EN-us',
  'zh-CN,zh;q=0.9,en;q=0.8',
  'en;q=0.8, zh;q=0.9',
  'fr, en;q=0.1',
  'en;q=0',
  'en;q=0.5,zh;q=0.5',
  'zh;q=0.5;x=1 , en ; q = 0.7',
  'english',
  'de',
  ',,;;q=,en',
  '*',
];
for (const wish of wishes) {
  test(`hears “${wish}” as the Node server does`, async () => {
    const expected = localeOf(wish) === 'en' ? en : zh;
    const { text } = await server.get('/api/describe/douyin-live.order', { 'accept-language': wish });
    assert.equal(JSON.parse(text).label, expected.describe('douyin-live.order').label);
  });
}

test('words its refusals as the Node server does', () => {
  const source = readFileSync(new URL('../src/problem.cpp', import.meta.url), 'utf8');
  const rows = [...source.matchAll(/\{"(\w+)", (\d+), "([^"]+)", "([^"]+)"\}/g)];
  assert.ok(rows.length > 5);
  for (const [, code = '', status, chinese, english] of rows) {
    const problem = problems[/** @type {keyof typeof problems} */ (code)];
    assert.deepEqual({ status: Number(status), words: { 'zh-CN': chinese, en: english } }, problem, code);
  }
});
