// SPDX-License-Identifier: MIT
// `hezuo check` on streams: large inputs in little memory, rows told as soon as known, readers that go away.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cli, file, hezuo, rowsOf } from './lib/cli.mjs';
import { samples } from './lib/samples.mjs';

const form = 'douyin-live.order';
const { value: order } = /** @type {(typeof samples)[0]} */ (samples.find((sample) => sample.form === form));
const line = JSON.stringify(order);
const faulty = JSON.stringify({ ...order, quantity: 0 });

/** Every hundredth row is faulty. @param {number} rows */
const many = (rows) => Array.from({ length: rows }, (_, i) => (i % 100 === 99 ? faulty : line));
const rows = 20_000;
const faultyRows = Array.from({ length: rows / 100 }, (_, i) => 100 * (i + 1));

test('a large file, as lines and as an array', async () => {
  for (const text of [many(rows).join('\n'), `[${many(rows).join(',\n ')}]`]) {
    assert.ok(text.length > 5_000_000);
    const { code, stdout, stderr } = await hezuo(['check', form, file(text), '--format', 'ndjson']);
    assert.equal(code, 1);
    assert.deepEqual(
      rowsOf(stdout).map(({ row }) => row),
      faultyRows,
    );
    assert.match(stderr, new RegExp(`^行数 ${rows} · 通过 ${rows - 200} · 未通过 200 · `, 'm'));
  }
});

test('a large input through a pipe', async () => {
  const { code, stdout } = await hezuo(['check', form, '--format', 'json'], many(rows).join('\n'));
  const { failed, summary } = JSON.parse(stdout);
  assert.equal(code, 1);
  assert.equal(summary.rows, rows);
  assert.deepEqual(
    failed.map((/** @type {any} */ { row }) => row),
    faultyRows,
  );
});

test(
  'no input is held whole: memory does not grow with it',
  { skip: process.platform !== 'linux' },
  async () => {
    const peaks = [];
    for (const copies of [1, 12]) {
      const child = spawn(process.execPath, [cli, 'check', form, '--format', 'ndjson']);
      child.stdout.resume();
      child.stderr.resume();
      const chunk = Buffer.from(`${many(rows / 4).join('\n')}\n`);
      let peak = 0;
      for (let i = 0; i < copies; i += 1) {
        if (!child.stdin.write(chunk)) await once(child.stdin, 'drain');
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peak = Math.max(peak, Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024);
      }
      child.stdin.end();
      await once(child, 'close');
      peaks.push(peak);
    }
    const [small = 0, large = 0] = peaks;
    assert.ok(large - small < 100, `${small} MB for 1.4 MB of rows, ${large} MB for 17 MB`);
  },
);

test('a faulty row is told before the input ends', async () => {
  const child = spawn(process.execPath, [cli, 'check', form, '--format', 'ndjson']);
  child.stdin.write(`${faulty}\n`);
  const [told] = await once(child.stdout, 'data');
  assert.equal(JSON.parse(String(told)).row, 1);
  child.stdin.end();
  const [code] = await once(child, 'close');
  assert.equal(code, 1);
});

test('a reader that goes away ends the command quietly', async () => {
  for (const format of ['ndjson', 'json', 'table']) {
    const child = spawn(process.execPath, [
      cli,
      'check',
      form,
      file(many(rows).join('\n')),
      '--format',
      format,
    ]);
    let complaints = '';
    child.stderr.on('data', (data) => (complaints += data));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code, signal] = await once(child, 'close');
    assert.equal(signal, null);
    assert.equal(code, 1);
    assert.doesNotMatch(complaints, /EPIPE|Error|unexpected/);
  }
});

test('no progress bar and no control characters where there is no terminal', async () => {
  const { stderr, stdout } = await hezuo(['check', form, file(many(rows).join('\n'))]);
  assert.equal(stderr, '');
  assert.ok(!stdout.includes('\u001b'));
});
