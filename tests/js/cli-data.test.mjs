// SPDX-License-Identifier: MIT
// The command line over the files of examples/data: every planted fault is found, at its row, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'hezuo';
import { data, hezuo, rowsOf } from './lib/cli.mjs';

/** What was planted, row by row: `path code`, in the order of the rulebook; rows are lines, two of which are blank. */
const liveFaults = /** @type {Record<number, string[]>} */ ({
  4: ['/title too_long'],
  9: ['/contactPhone pattern'],
  13: ['/startAt not_whole_minute'],
  17: ['/products/0/commissionPercent required'],
  22: ['/startAt type'],
  26: ['/quantity type'],
  31: ['/products/0/productId not_listed'],
  35: ['/creatorIds too_many'],
  38: ['/title pattern'],
  42: ['/session not_listed'],
  47: ['/products/0/commissionPercent forbidden'],
  52: ['/startAt too_early'],
  57: ['/remark unknown_field'],
  61: ['/products/0/commissionPercent not_integer'],
  64: ['/contactPhone type'],
  67: [' invalid_json'],
  69: ['/products/2/productId not_unique'],
  73: ['/returnSample type'],
  78: ['/products/0/commissionPercent too_big'],
  82: ['/contactName required'],
  87: ['/quantity too_small'],
  91: ['/title required'],
  96: ['/title too_long', '/contactPhone pattern', '/quantity not_integer'],
  102: ['/creatorIds required'],
  108: ['/products/0/plan not_listed'],
  113: ['/startAt not_whole_minute'],
  119: ['/products/0/productId not_listed'],
  124: ['/quantity too_big'],
  130: ['/returnSample required'],
  135: ['/products required'],
  141: ['/contactPhone pattern'],
  144: [' invalid_json'],
  147: ['/startAt too_early'],
  153: ['/products/0/commissionPercent too_small', '/products/1/productId not_listed'],
  159: ['/title pattern'],
  164: ['/products/1/佣金 unknown_field', '/备注 unknown_field'],
  170: ['/creatorIds/0 type'],
  177: ['/session not_listed'],
  185: ['/contactName required'],
  192: ['/title required', '/quantity required'],
  201: [' invalid_json'],
});

const contactFaults = /** @type {Record<number, string[]>} */ ({
  3: ['/products too_many'],
  8: ['/note too_long'],
  12: ['/commissionPercent not_integer'],
  16: ['/products/1 not_listed'],
  21: ['/contact/wechat pattern'],
  25: ['/discountZhe too_big'],
  29: ['/contact/phone pattern'],
  34: ['/products/0 pattern'],
  39: ['/commissionPercent type'],
  44: ['/sendSample required'],
  48: ['/products/1 not_unique'],
  53: ['/contact/qq unknown_field'],
  57: ['/commissionPercent too_big'],
  61: ['/creatorId type'],
  66: ['/contact required'],
  75: ['/contact/wechat pattern'],
  80: ['/discountZhe not_integer'],
  84: ['/note required'],
  89: ['/products required'],
  93: ['/contact/name required', '/contact/phone pattern'],
  102: ['/sendSample type'],
  104: [' invalid_json'],
  108: ['/products type'],
  113: ['/products/0 not_listed', '/products/1 not_listed'],
  119: ['/commissionPercent too_small', '/discountZhe too_small', '/note pattern'],
  124: ['/contact/wechat pattern'],
  130: ['/contact type'],
  137: ['/products/1 required'],
  144: ['/creatorId required'],
  152: ['/contact/phone type'],
  159: ['/来源 unknown_field'],
  166: ['/commissionPercent too_small'],
  173: ['/contact/wechat pattern'],
  181: ['/note pattern'],
  188: ['/products/0 pattern'],
  200: [' invalid_json'],
});

/** @param {any[]} rows @returns {Record<number, string[]>} */
const foundIn = (rows) =>
  Object.fromEntries(
    rows.map(({ row, violations }) => [
      row,
      violations.map((/** @type {any} */ { path, code }) => `${path} ${code}`),
    ]),
  );

test('live-orders.ndjson: all planted faults, nothing else', async () => {
  const args = ['check', 'douyin-live.order', data('live-orders.ndjson'), '--facts', data('live-facts.json')];
  const { code, stdout, stderr } = await hezuo([...args, '--format', 'ndjson', '--locale', 'en']);
  assert.deepEqual(foundIn(rowsOf(stdout)), liveFaults);
  assert.match(stderr, /^rows 200 · ok 159 · failed 41 · undecided 197$/m);
  assert.equal(code, 1);
});

test('contact-invites.ndjson: all planted faults, nothing else', async () => {
  const args = ['check', 'douyin-contact.invite', data('contact-invites.ndjson')];
  const facts = ['--facts', data('contact-facts.json')];
  const { code, stdout, stderr } = await hezuo([...args, ...facts, '--format', 'ndjson', '--locale', 'en']);
  assert.deepEqual(foundIn(rowsOf(stdout)), contactFaults);
  assert.match(stderr, /^rows 200 · ok 164 · failed 36 · undecided 196$/m);
  assert.equal(code, 1);
});

test('live-orders.json: the first 60 rows as an array have the same faults at the same rows', async () => {
  const args = ['check', 'douyin-live.order', data('live-orders.json'), '--facts', data('live-facts.json')];
  const { code, stdout } = await hezuo([...args, '--format', 'json']);
  const document = JSON.parse(stdout);
  const lines = Object.entries(liveFaults).map(([line, faults]) => [
    Number(line) > 50 ? Number(line) - 1 : Number(line),
    faults,
  ]);
  const expected = Object.fromEntries(lines.filter(([row]) => Number(row) <= 60));
  assert.deepEqual(foundIn(document.failed), expected);
  assert.deepEqual(
    { ...document.summary, counts: [] },
    { rows: 60, ok: 46, failed: 14, undecided: 60, violations: 14, counts: [] },
  );
  assert.equal(code, 1);
});

test('the summary counts by rule and code, the most frequent first', async () => {
  const args = ['check', 'douyin-live.order', data('live-orders.ndjson'), '--facts', data('live-facts.json')];
  const { summary } = JSON.parse((await hezuo([...args, '--format', 'json'])).stdout);
  const planted = Object.values(liveFaults).flat();
  assert.equal(summary.violations, planted.length);
  assert.equal(
    summary.counts.reduce((/** @type {number} */ sum, /** @type {any} */ { count }) => sum + count, 0),
    planted.length,
  );
  assert.deepEqual(summary.counts.slice(0, 4), [
    { rule: 'douyin-live.general-plan', code: 'not_listed', count: 3 },
    { rule: 'douyin-live.order', code: 'invalid_json', count: 3 },
    { rule: 'douyin-live.order', code: 'unknown_field', count: 3 },
    { rule: 'douyin-live.order/contactPhone', code: 'pattern', count: 3 },
  ]);
});

test('the example task stands under the rulebook of today: node examples/data/make-task.mjs writes it again', async () => {
  const { rulebook } = await load();
  const task = JSON.parse(readFileSync(data('live-task.json'), 'utf8'));
  assert.deepEqual(task.rulebook, { ...rulebook });
});
