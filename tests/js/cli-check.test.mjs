// SPDX-License-Identifier: MIT
// `hezuo check`: inputs of every shape, formats, exit codes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, hezuo, rowsOf } from './lib/cli.mjs';
import { samples } from './lib/samples.mjs';

const form = 'douyin-contact.invite';
const { value: invite, facts } = /** @type {(typeof samples)[0]} */ (
  samples.find((sample) => sample.form === form)
);
const line = JSON.stringify(invite);
const faulty = JSON.stringify({ ...invite, commissionPercent: 81 });

/** @param {string | Uint8Array} input @param {string[]} args */
async function check(input, ...args) {
  const { code, stdout, stderr } = await hezuo(
    ['check', form, '-', '--format', 'ndjson', '--locale', 'en', ...args],
    input,
  );
  const rows = rowsOf(stdout);
  const codes = rows.map(({ row, violations }) => [
    row,
    ...violations.map((/** @type {any} */ violation) => violation.code),
  ]);
  return { code, rows, codes, summary: /^rows .*$/m.exec(stderr)?.[0], stderr };
}

test('rows without a fault end with 0, and the open rules are counted', async () => {
  const { code, rows, summary } = await check(`${line}\n${line}\n`);
  assert.deepEqual(
    { code, rows, summary },
    { code: 0, rows: [], summary: 'rows 2 · ok 2 · failed 0 · undecided 2' },
  );
});

test('a faulty row ends with 1 and is told with its line', async () => {
  const { code, rows, summary } = await check(`${line}\n\n  \t\n${faulty}\n${line}`);
  assert.equal(code, 1);
  assert.equal(summary, 'rows 3 · ok 2 · failed 1 · undecided 3');
  const [row] = rows;
  assert.equal(rows.length, 1);
  assert.deepEqual(Object.keys(row).sort(), ['complete', 'ok', 'row', 'undecided', 'violations']);
  assert.equal(row.row, 4);
  assert.deepEqual(Object.keys(row.violations[0]).sort(), [
    'code',
    'message',
    'params',
    'path',
    'remedy',
    'rule',
  ]);
  assert.equal(row.violations[0].path, '/commissionPercent');
});

test('line ends of Windows, a byte order mark, and a last line without an end', async () => {
  for (const text of [
    `\ufeff${line}\r\n\r\n${faulty}`,
    `\ufeff\r\n${line}\r\n${faulty}\r\n`,
    `\r\n${line}\r\n${faulty}\r\n\r\n`,
  ]) {
    const { code, codes, summary } = await check(text);
    assert.equal(code, 1, JSON.stringify(text));
    assert.deepEqual(codes, [[3, 'too_big']], JSON.stringify(text));
    assert.equal(summary, 'rows 2 · ok 1 · failed 1 · undecided 2');
  }
});

test('lines that are no JSON are rows like others, and nothing is lost', async () => {
  const { code, codes, summary } = await check(`${line}\nno json\n{"a":\n${faulty}\n${line}}\n`);
  assert.equal(code, 1);
  assert.deepEqual(codes, [
    [2, 'invalid_json'],
    [3, 'invalid_json'],
    [4, 'too_big'],
    [5, 'invalid_json'],
  ]);
  assert.equal(summary, 'rows 5 · ok 1 · failed 4 · undecided 2');
});

test('rows that are JSON but no form', async () => {
  const { codes } = await check('null\n5\n"text"\ntrue\n{}\n');
  assert.deepEqual(codes.slice(0, 4), [
    [1, 'required'],
    [2, 'type'],
    [3, 'type'],
    [4, 'type'],
  ]);
  assert.equal(codes.length, 5);
});

test('no rows at all', async () => {
  for (const text of ['', '\n \n', '\ufeff', '[]', ' \r\n[ ]\n']) {
    const { code, rows, summary } = await check(text);
    assert.deepEqual(
      { code, rows, summary },
      { code: 0, rows: [], summary: 'rows 0 · ok 0 · failed 0 · undecided 0' },
      JSON.stringify(text),
    );
  }
});

test('a JSON array, on one line or on many', async () => {
  const list = [invite, { ...invite, note: 'a ] , } [ \\ " {' }, { ...invite, commissionPercent: 0 }, null];
  for (const text of [JSON.stringify(list), `\ufeff\n ${JSON.stringify(list, null, 2)}\r\n`]) {
    const { code, codes, summary } = await check(text);
    assert.equal(code, 1);
    assert.deepEqual(codes, [
      [3, 'too_small'],
      [4, 'required'],
    ]);
    assert.equal(summary, 'rows 4 · ok 2 · failed 2 · undecided 3');
  }
});

test('entries of an array that are no JSON are rows like others', async () => {
  const { codes, summary } = await check(`[${line}, nonsense, , {"a":1], ${faulty}, ]`);
  assert.deepEqual(codes, [
    [2, 'invalid_json'],
    [3, 'invalid_json'],
    [4, 'invalid_json'],
    [5, 'too_big'],
    [6, 'invalid_json'],
  ]);
  assert.equal(summary, 'rows 6 · ok 1 · failed 5 · undecided 2');
});

test('a line break inside a text of an array stays a fault', async () => {
  const { codes } = await check(JSON.stringify([invite]).replace('产品', '产\n品'));
  assert.deepEqual(codes, [[1, 'invalid_json']]);
});

test('an array that is cut off, or has something behind it, is not clean', async () => {
  for (const [text, rows, note] of /** @type {const} */ ([
    [`[${line}`, [[2, 'invalid_json']], 'does not end'],
    [`[${line},`, [[2, 'invalid_json']], 'does not end'],
    [`[${line},${line.slice(0, 50)}`, [[2, 'invalid_json']], 'does not end'],
    [`[${line}] ${line}`, [[2, 'invalid_json']], 'more after the end'],
  ])) {
    const { code, codes, stderr } = await check(text);
    assert.equal(code, 1);
    assert.deepEqual(codes, rows, text);
    assert.ok(stderr.includes(note), stderr);
  }
});

test('broken UTF-8 reaches the rules as it is', async () => {
  const bytes = Buffer.from(`${line}\n${line}\n`);
  bytes[bytes.indexOf('产品') + 1] = 0xff;
  const { code, rows } = await check(bytes);
  assert.equal(code, 1);
  assert.equal(rows[0].row, 1);
  assert.deepEqual(
    rows[0].violations.map((/** @type {any} */ { path, code }) => [path, code]),
    [['/note', 'ill_formed']],
  );
  assert.equal(rows.length, 1);
});

test('a row longer than the library reads is too large, and the next ones are found', async () => {
  const long = JSON.stringify({ ...invite, note: 'x'.repeat(3 << 20) });
  for (const text of [`${long}\n${faulty}\n`, `[${long},\n${faulty}]`]) {
    const { codes } = await check(text);
    assert.deepEqual(codes, [
      [1, 'too_large'],
      [2, 'too_big'],
    ]);
  }
});

test('strict: what the facts do not decide is refused', async () => {
  const { code, codes } = await check(line, '--strict');
  assert.equal(code, 1);
  assert.deepEqual(codes, [[1, 'missing_fact', 'missing_fact', 'missing_fact', 'missing_fact']]);
});

test('strict with all facts', async () => {
  const path = file(JSON.stringify(facts));
  const { code, codes, summary } = await check(`${line}\n${faulty}`, '--strict', '--facts', path);
  assert.equal(code, 1);
  assert.deepEqual(codes, [[2, 'too_big']]);
  assert.equal(summary, 'rows 2 · ok 1 · failed 1 · undecided 0');
});

test('an overlay replaces a limit', async () => {
  const overlay = file('{"douyin-contact.invite/commissionPercent.max":81}');
  const { code, summary } = await check(faulty, '--overlay', overlay);
  assert.equal(code, 0);
  assert.equal(summary, 'rows 1 · ok 1 · failed 0 · undecided 1');
});

test('a table for people: row, path, code, message, remedy, and the summary', async () => {
  const path = file(`${line}\n${faulty}\nno json\n`);
  const english = await hezuo(['check', form, path, '--locale', 'en']);
  assert.equal(english.code, 1);
  assert.equal(english.stderr, '');
  assert.match(english.stdout, /^ +row +path +code +message +remedy$/m);
  assert.match(english.stdout, /^ +2 +\/commissionPercent +too_big +\S.* 1 to 80$/m);
  assert.match(english.stdout, /^ +3 +invalid_json +\S/m);
  assert.match(english.stdout, /^rows 3 · ok 1 · failed 2 · undecided 2$/m);
  assert.match(english.stdout, /^ +1 +douyin-contact\.invite\/commissionPercent +too_big$/m);
  const chinese = await hezuo(['check', form, path]);
  assert.match(chinese.stdout, /^ +行 +位置 +代码 +说明 +怎么改$/m);
  assert.match(chinese.stdout, /^行数 3 · 通过 1 · 未通过 2 · 待定 2$/m);
});

test('a table shows no character that steers a terminal', async () => {
  const { stdout } = await hezuo(['check', form], JSON.stringify({ ...invite, '\u001b[31m\u202e': 1 }));
  assert.ok(stdout.includes('/\\u{1b}[31m\\u{202e}'), stdout);
  assert.doesNotMatch(stdout.replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e]/u);
});

test('one JSON document', async () => {
  const path = file(`${line}\n${faulty}\n`);
  const { code, stdout, stderr } = await hezuo(['check', form, path, '--format', 'json']);
  const document = JSON.parse(stdout);
  assert.equal(code, 1);
  assert.equal(stderr, '');
  assert.deepEqual(Object.keys(document), ['form', 'input', 'rulebook', 'failed', 'summary']);
  assert.equal(document.form, form);
  assert.deepEqual(
    document.failed.map((/** @type {any} */ { row }) => row),
    [2],
  );
  assert.equal(document.summary.rows, 2);
  const empty = JSON.parse((await hezuo(['check', form, '--format', 'json'])).stdout);
  assert.deepEqual(empty.failed, []);
});
