// SPDX-License-Identifier: MIT
// hezuo-check answers as checkMany does, however many threads there are and however the lines are cut.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'hezuo';
import { root } from '../../tools/lib/paths.mjs';
import { orderLines } from '../bench/lib/documents.mjs';

const program = join(root, 'build', 'native', 'hezuo-check');
assert.ok(existsSync(program), 'build/native/hezuo-check is missing: run `npm run build:native` first');
const form = 'douyin-live.order';
const hezuo = await load();

/** @param {string[]} args @param {string | Buffer} [input] */
function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** @param {string | Buffer} input @param {string[]} [args] @param {any} [options] */
function compare(input, args = [], options = {}) {
  const expected = hezuo.checkMany(form, Buffer.from(input), {}, options);
  const outputs = ['1', '2', '7'].map((threads) => run([form, '--threads', threads, ...args], input));
  for (const { status, stdout } of outputs) {
    assert.equal(status, expected.ok ? 0 : 1);
    assert.equal(stdout, outputs[0]?.stdout);
    assert.deepEqual(JSON.parse(stdout), expected);
  }
  return expected;
}

test('many rows, on one thread and on several', () => {
  const { rows, failed } = compare(orderLines(6000));
  assert.deepEqual([rows, failed], [6000, 60]);
  assert.equal(
    compare(orderLines(3000), ['--strict', '--locale', 'en'], { strict: true, locale: 'en' }).ok,
    false,
  );
});

test('lines of every sort', () => {
  const order = orderLines(1).trim();
  for (const input of [
    '',
    '\n',
    ' \t\r\n\n',
    order,
    `${order}\r\n\n${order}`,
    '{\n[1\n"\\ud800"\nnull\n7',
    '\0\n{}',
  ]) {
    compare(input);
  }
  compare(Buffer.from([0x22, 0xff, 0x22, 0x0a, 0xed, 0xa0, 0x80]));
});

test('lines beyond all bounds are one row each, blanks none', () => {
  const order = orderLines(1).trim();
  const long = 'x'.repeat(5 << 20);
  const blank = ' '.repeat(3 << 20);
  const { rows, results } = compare([order, `"${long}"`, blank, order, `${blank}1`, '{'].join('\n'));
  assert.equal(rows, 5);
  assert.deepEqual(
    results.map(({ row, violations: [first] }) => [row, first?.code]),
    [
      [1, 'too_large'],
      [3, 'too_large'],
      [4, 'invalid_json'],
    ],
  );
});

test('wrong use ends with 2 and a code', () => {
  /** @type {[string[], RegExp][]} */
  const wrong = [
    [[], /^hezuo-check: missing_form\n$/],
    [['no.form'], /unknown_form: no\.form/],
    [[form, 'a', 'b'], /too_many_arguments/],
    [[form, '/no/such/file'], /unreadable_file/],
    [[form, root], /unreadable_file/],
    [[form, '--facts', '/no/such/file'], /unreadable_file/],
    [[form, '--facts'], /missing_value: --facts/],
    [[form, '--threads', '0'], /bad_option/],
    [[form, '--threads', '2x'], /bad_option/],
    [[form, '--locale', 'fr'], /bad_option/],
    [[form, '--quick'], /unknown_option: --quick/],
  ];
  for (const [args, message] of wrong) {
    const { status, stdout, stderr } = run(args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, message);
  }
  assert.equal(run(['--help']).status, 0);
});
