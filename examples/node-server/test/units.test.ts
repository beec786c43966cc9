// SPDX-License-Identifier: MIT
// Small parts by themselves: days in Shanghai, languages, settings, values out of unchecked requests.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startOfDay } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import { safeInteger } from '../src/database/database.ts';
import { idAt, isPlainText, valueAt } from '../src/http/read.ts';
import { localeOf } from '../src/locale.ts';

test('a day begins at midnight in Shanghai', () => {
  const midnight = Date.parse('2026-06-01T00:00:00+08:00');
  assert.equal(startOfDay(midnight), midnight);
  assert.equal(startOfDay(midnight - 1), midnight - 24 * 3_600_000);
  assert.equal(startOfDay(Date.parse('2026-06-01T23:59:59.999+08:00')), midnight);
  assert.equal(startOfDay(-1), Date.parse('1970-01-01T00:00:00+08:00'));
});

test('the language is the best of the two that is asked for, Chinese otherwise', () => {
  for (const [header, locale] of [
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['zh-TW;q=0.4, EN;q=0.8', 'en'],
    ['de, zh;q=0.5, en;q=0.1', 'zh-CN'],
    ['fr', 'zh-CN'],
    ['en;q=0', 'zh-CN'],
    ['english', 'zh-CN'],
    [';;;,=,q', 'zh-CN'],
  ] as const) {
    assert.equal(localeOf(header), locale, header);
  }
});

test('settings come from the environment', () => {
  assert.equal(readConfig({}).port, null);
  assert.equal(readConfig({ PORT: '0' }).port, 0);
  assert.equal(readConfig({}).demo, false);
  assert.equal(readConfig({ HEZUO_DEMO: '1' }).demo, true);
  assert.equal(readConfig({ HEZUO_DATA: '/somewhere' }).dataFolder, '/somewhere');
  assert.equal(readConfig({ DATABASE_URL: 'postgres://x' }).databaseUrl, 'postgres://x');
  for (const PORT of ['x', '-1', '65536', '1.5']) assert.throws(() => readConfig({ PORT }), /PORT/);
});

test('only own fields of what was sent are read', () => {
  assert.equal(valueAt({ list: ['a'] }, 'list', 0), 'a');
  assert.equal(valueAt({}, 'constructor'), undefined);
  assert.equal(valueAt({}, '__proto__', 'toString'), undefined);
  assert.equal(valueAt('text', 'length'), undefined);
  assert.equal(valueAt(null, 'x'), undefined);
  assert.equal(idAt({ id: '' }, 'id'), null);
  assert.equal(idAt({ id: 'c\u0000' }, 'id'), null);
  assert.equal(idAt({ id: 'creator-1' }, 'id'), 'creator-1');
  assert.equal(isPlainText('\ud800'), false);
  assert.equal(isPlainText('𠮷野家'), true);
});

test('numbers from the database are safe integers or an error', () => {
  assert.equal(safeInteger('9007199254740991'), Number.MAX_SAFE_INTEGER);
  assert.throws(() => safeInteger('9007199254740993'), RangeError);
});
