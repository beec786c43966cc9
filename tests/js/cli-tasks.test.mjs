// SPDX-License-Identifier: MIT
// `hezuo open`, `preview`, `endings`: a task's way on the command line, the same as in the library.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { data, file, hezuo } from './lib/cli.mjs';
import { samples } from './lib/samples.mjs';

const kind = 'douyin-live.order';
const { value: input, facts } = /** @type {(typeof samples)[0]} */ (
  samples.find(({ form }) => form === kind)
);
const library = await load();
const at = Date.parse('2026-03-10T10:00:00+08:00');
const hour = 3_600_000;
const factsFile = file(JSON.stringify(facts));
const inputText = JSON.stringify(input);
const opened = /** @type {any} */ (library.open(kind, input, { at, facts }));
const taskFile = file(JSON.stringify(opened.task));
const accept = { type: 'accept', actor: 'creator', at: at + hour };

/** @param {string[]} args @param {string} [stdin] */
const run = (args, stdin) => hezuo([...args, '--locale', 'en'], stdin);

test('open as JSON is the library’s step', async () => {
  for (const instant of [
    String(at),
    '2026-03-10T10:00:00+08:00',
    '2026-03-10T02:00Z',
    '2026-03-09T21:30:00.000-04:30',
  ]) {
    const args = ['open', kind, inputText, '--at', instant, '--facts', factsFile, '--format', 'json'];
    const { code, stdout } = await hezuo(args);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), opened);
  }
});

test('open takes its form from a file and from standard input', async () => {
  const rest = ['--at', String(at), '--facts', factsFile, '--format', 'json'];
  for (const [source, stdin] of [[file(inputText)], ['-', inputText]]) {
    const { stdout } = await hezuo(['open', kind, String(source), ...rest], stdin);
    assert.deepEqual(JSON.parse(stdout), opened);
  }
});

test('open for people: state, money, what is to be done', async () => {
  const { code, stdout } = await run(['open', kind, inputText, '--at', String(at), '--facts', factsFile]);
  assert.equal(code, 0);
  assert.match(stdout, /^state .*\(pending\)$/m);
  assert.match(stdout, /^frozen +¥3,000\.00$/m);
  assert.match(stdout, /^- .*¥3,000\.00$/m);
});

test('open refuses with 1: the violations', async () => {
  const bad = JSON.stringify({ ...input, title: '' });
  const { code, stdout } = await run(['open', kind, bad, '--at', String(at), '--facts', factsFile]);
  assert.equal(code, 1);
  assert.match(stdout, /^refused$/m);
  assert.match(stdout, /^\/title +required +\S/m);
  const json = await hezuo(['open', kind, bad, '--at', String(at), '--format', 'json']);
  assert.equal(json.code, 1);
  assert.equal(JSON.parse(json.stdout).ok, false);
  assert.ok(JSON.parse(json.stdout).violations.length > 1);
});

test('preview as JSON is the library’s, whatever holds the task', async () => {
  const expected = library.preview(opened.task, accept);
  const event = JSON.stringify(accept);
  for (const task of [JSON.stringify(opened.task), taskFile, file(JSON.stringify(opened))]) {
    const { code, stdout } = await hezuo(['preview', task, event, '--format', 'json']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(expected)));
  }
  const piped = await hezuo(['preview', '-', event, '--format', 'json'], JSON.stringify(opened.task));
  assert.deepEqual(JSON.parse(piped.stdout), JSON.parse(JSON.stringify(expected)));
  const next = await hezuo(
    ['preview', file(piped.stdout), '-', '--format', 'json'],
    JSON.stringify({ type: 'work', actor: 'creator', at: at + 2 * hour }),
  );
  assert.equal(next.code, 0);
  assert.equal(JSON.parse(next.stdout).step.task.worked, true);
});

test('an event without its instant happens at --at', async () => {
  const event = JSON.stringify({ type: 'accept', actor: 'creator' });
  const args = ['preview', taskFile, event, '--at', '2026-03-10T11:00:00+08:00', '--format', 'json'];
  const { stdout } = await hezuo(args);
  assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(library.preview(opened.task, accept))));
});

test('preview for people: states, money before and after, the timeline', async () => {
  const nothing = await run(['preview', taskFile]);
  assert.equal(nothing.code, 0);
  assert.match(nothing.stdout, /^2026-03-11 10:00:00 \+08:00 .* ¥3,000\.00$/m);
  const cancel = JSON.stringify({ type: 'cancel', actor: 'merchant', at: at + hour, reason: '档期有变' });
  const { code, stdout } = await run(['preview', taskFile, cancel]);
  assert.equal(code, 0);
  assert.match(stdout, /^state .*\(pending\) → .*\(cancelled\.by-merchant\)$/m);
  assert.match(stdout, /^frozen +¥3,000\.00 +¥0\.00$/m);
  assert.match(stdout, /^refunded +¥0\.00 +¥3,000\.00$/m);
  assert.match(stdout, /^decision +douyin-live\.cancel-compensation: .*\(0%\)$/m);
});

test('a refused event ends with 1 and says why', async () => {
  const event = JSON.stringify({ type: 'accept', actor: 'merchant', at: at + hour });
  const { code, stdout } = await run(['preview', taskFile, event]);
  assert.equal(code, 1);
  assert.match(stdout, /^\/event\/actor +wrong_actor +\S/m);
  const json = await hezuo(['preview', taskFile, event, '--format', 'json']);
  assert.equal(json.code, 1);
  assert.equal(JSON.parse(json.stdout).step.ok, false);
});

test('preview with facts', async () => {
  const contact = /** @type {any} */ (samples.find(({ form }) => form === 'douyin-contact.invite'));
  const step = /** @type {any} */ (library.open(contact.form, contact.value, { at, facts: contact.facts }));
  const task = file(JSON.stringify(step.task));
  const agree = JSON.stringify({ type: 'agree', actor: 'creator', at: at + hour });
  const unknown = await run(['preview', task, agree]);
  assert.equal(unknown.code, 1);
  assert.match(unknown.stdout, /missing_fact/);
  const known = await run(['preview', task, agree, '--facts', '{"creator":{"contactOnFile":true}}']);
  assert.equal(known.code, 0);
  assert.match(known.stdout, /\(exchanged\)/);
});

test('endings as JSON are the library’s; the table shows each with its money', async () => {
  const expected = library.endings(opened.task, at);
  const { code, stdout } = await hezuo(['endings', taskFile, '--at', String(at), '--format', 'json']);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), expected);
  const table = await run(['endings', taskFile, '--at', String(at)]);
  assert.equal(table.code, 0);
  for (const { state } of expected) assert.ok(table.stdout.includes(`(${state})`), state);
  assert.match(table.stdout, /\(completed\) .*¥3,000\.00 +¥0\.00 +¥0\.00$/m);
});

test('the example files: what happens when the merchant cancels after the creator has worked', async () => {
  const { code, stdout } = await run(['preview', data('live-task.json'), data('live-cancel.json')]);
  assert.equal(code, 0);
  assert.match(stdout, /^state .*\(in-progress\.waiting\) → .*\(cancelled\.by-merchant\)$/m);
  assert.match(stdout, /^decision +douyin-live\.cancel-compensation: .*\(0–100%\)$/m);
});
