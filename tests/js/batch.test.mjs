// SPDX-License-Identifier: MIT
// checkMany is check, row by row, however the rows come and however they are cut.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { samples } from './lib/samples.mjs';

/** @type {any} */
const hezuo = await load();
const [order] = samples;
assert.ok(order);
const { form, value: sound, facts } = order;

/** Rows of which some are faulty. @param {number} count @param {string} [padding] */
const rowsOf = (count, padding = '') =>
  Array.from({ length: count }, (_, i) => {
    if (i % 7 === 3) return { ...sound, quantity: -i, note: padding };
    if (i % 11 === 5) return [null, undefined, i, 'text', [], {}][i % 6];
    return { ...sound, title: `第${i}场` };
  });

/** What checkMany must say. @param {any[]} rows @param {any} [options] @param {any} [known] */
function rowByRow(rows, options, known = facts) {
  const all = rows.map((row, index) => ({ row: index, ...hezuo.check(form, row, known, options) }));
  const results = all.filter(({ ok }) => !ok);
  const undecided = all.filter(({ complete }) => !complete).length;
  return { ok: results.length === 0, rows: rows.length, failed: results.length, undecided, results };
}

const ndjson = (/** @type {any[]} */ rows, end = '\n') =>
  new TextEncoder().encode(rows.map((row) => JSON.stringify(row ?? null) + end).join(''));

test('rows as a list', () => {
  for (const count of [0, 1, 2, 100]) {
    assert.deepEqual(hezuo.checkMany(form, rowsOf(count), facts), rowByRow(rowsOf(count)));
  }
  const sounds = [sound, sound];
  assert.deepEqual(hezuo.checkMany(form, sounds, facts), {
    ok: true,
    rows: 2,
    failed: 0,
    undecided: 0,
    results: [],
  });
});

test('rows as NDJSON bytes', () => {
  const rows = rowsOf(100);
  const expected = rowByRow(rows);
  assert.deepEqual(hezuo.checkMany(form, ndjson(rows), facts), expected);
  assert.deepEqual(hezuo.checkMany(form, ndjson(rows, '\r\n'), facts), expected);
  assert.deepEqual(hezuo.checkMany(form, ndjson(rows, '\n \n\n'), facts), expected);
  assert.deepEqual(hezuo.checkMany(form, ndjson(rows).subarray(0, -1), facts), expected);
  assert.deepEqual(hezuo.checkMany(form, Buffer.from(ndjson(rows)), facts), expected);
  const shifted = new Uint8Array(ndjson(rows).length + 5);
  shifted.set(ndjson(rows), 5);
  assert.deepEqual(hezuo.checkMany(form, shifted.subarray(5), facts), expected);
  assert.deepEqual(hezuo.checkMany(form, new Uint8Array(0), facts), {
    ok: true,
    rows: 0,
    failed: 0,
    undecided: 0,
    results: [],
  });
});

test('options and unknown facts', () => {
  const rows = rowsOf(30);
  for (const options of [{}, { strict: true }, { locale: 'en' }, { only: ['/quantity'] }]) {
    assert.deepEqual(hezuo.checkMany(form, rows, {}, options), rowByRow(rows, options, {}));
  }
});

test('several parts are one answer, with progress to the end', () => {
  const rows = rowsOf(9000, 'x'.repeat(3000));
  const bytes = ndjson(rows);
  assert.ok(bytes.length > 3 << 20);
  const expected = rowByRow(rows);
  /** @type {[any[] | Uint8Array, number][]} */
  const inputs = [
    [rows, rows.length],
    [bytes, bytes.length],
  ];
  for (const [input, total] of inputs) {
    /** @type {[number, number][]} */
    const progress = [];
    const onProgress = (/** @type {number} */ done, /** @type {number} */ all) => progress.push([done, all]);
    assert.deepEqual(hezuo.checkMany(form, input, facts, { onProgress }), expected);
    assert.ok(progress.length > 1);
    assert.deepEqual(progress.at(-1), [total, total]);
    assert.ok(progress.every(([done], i) => done > (progress[i - 1]?.[0] ?? 0)));
  }
});

test('a line longer than a part is one row', () => {
  const long = { ...sound, extra: 'x'.repeat(3 << 20) };
  const justLong = { ...sound, extra: 'x'.repeat(1 << 20) };
  const rows = [sound, long, sound, { ...sound, quantity: 0 }, justLong];
  const codes = ({ results }) =>
    results.map(({ row, violations }) => [row, violations.map(({ code }) => code)]);
  const expected = [[1, ['too_large']], [3, ['too_small']], [4, ['too_large']]]; // prettier-ignore
  assert.deepEqual(codes(hezuo.checkMany(form, ndjson(rows), facts)), expected);
  assert.deepEqual(codes(hezuo.checkMany(form, rows, facts)), expected);
});

test('lines that are no JSON are rows with that fault', () => {
  const bytes = Buffer.concat([
    Buffer.from('{"title":\n[1,2\n'),
    Buffer.from([0x22, 0xff, 0x22, 0x0a]),
    Buffer.from('null\n'),
  ]);
  const { rows, failed, results } = hezuo.checkMany(form, bytes, facts);
  assert.deepEqual([rows, failed], [4, 4]);
  const first = results.map(({ violations }) => violations[0].code);
  assert.deepEqual(first.slice(0, 2), ['invalid_json', 'invalid_json']);
  assert.equal(first[3], 'required');
});

test('wrong use is a TypeError', () => {
  for (const rows of [undefined, null, 'text', {}, 7, new ArrayBuffer(8), new Uint16Array(4), new Set([1])]) {
    assert.throws(() => hezuo.checkMany(form, rows), TypeError);
  }
  assert.throws(() => hezuo.checkMany(form, new Array(1e9)), /hole at 0/);
  // eslint-disable-next-line no-sparse-arrays -- the hole is the subject
  assert.throws(() => hezuo.checkMany(form, [{}, , {}]), /hole at 1/);
  assert.throws(() => hezuo.checkMany(form, [], {}, { onProgress: true }), /option onProgress/);
  const stop = () => {
    throw new Error('stop');
  };
  assert.throws(() => hezuo.checkMany(form, [{}], {}, { onProgress: stop }), /^Error: stop$/);
});
