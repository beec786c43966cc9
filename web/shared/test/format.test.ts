// SPDX-License-Identifier: MIT
// Money and instants in words, whatever the machine's own time zone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fenToYuan,
  formatFen,
  formatInstant,
  formatPercentSpan,
  fromWallClock,
  startOfDay,
  toWallClock,
  yuanToFen,
} from '../format';

/** 15 March 2026, 20:00 in Shanghai. */
const evening = Date.UTC(2026, 2, 15, 12);

for (const zone of ['UTC', 'America/New_York', 'Europe/Berlin']) {
  test(`instants read as Shanghai's clock on a machine in ${zone}`, () => {
    process.env['TZ'] = zone;
    assert.equal(formatInstant(evening, 'zh-CN'), '2026-03-15 20:00');
    assert.equal(formatInstant(evening + 5000, 'en', true), '2026-03-15 20:00:05');
    assert.equal(toWallClock(evening), '2026-03-15T20:00');
    assert.equal(fromWallClock('2026-03-15T20:00'), evening);
    // Berlin skips this hour on this night; Shanghai does not.
    assert.equal(toWallClock(fromWallClock('2026-03-29T02:30') ?? 0), '2026-03-29T02:30');
  });
}

test('midnight belongs to the day that begins', () => {
  const midnight = Date.UTC(2026, 2, 14, 16);
  assert.equal(formatInstant(midnight, 'en'), '2026-03-15 00:00');
  assert.equal(startOfDay(evening), midnight);
  assert.equal(startOfDay(midnight), midnight);
  assert.equal(startOfDay(midnight - 1), midnight - 86_400_000);
});

test('what is no date is null', () => {
  assert.equal(fromWallClock('2026-02-30T25:00'), null);
  assert.equal(fromWallClock(''), null);
});

test('yuan become fen exactly, and fractions of a fen stay visible to the rule', () => {
  assert.equal(yuanToFen('3000'), 300_000);
  assert.equal(yuanToFen(' 29.9 '), 2990);
  assert.equal(yuanToFen('1.15'), 115);
  assert.equal(yuanToFen('-2.50'), -250);
  assert.equal(yuanToFen('0.015'), 1.5);
  assert.equal(yuanToFen('1e3'), null);
  assert.equal(yuanToFen('十'), null);
  assert.equal(fenToYuan(2990), '29.9');
});

test('money and spans', () => {
  assert.equal(formatFen(300_000, 'zh-CN'), '¥3,000.00');
  assert.equal(formatPercentSpan({ min: 100, max: 100 }), '100%');
  assert.equal(formatPercentSpan({ min: 0, max: 100 }), '0–100%');
});
