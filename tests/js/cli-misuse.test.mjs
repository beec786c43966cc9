// SPDX-License-Identifier: MIT
// Wrong use of the command line: exit code 2, nothing on standard output, and a message that says what to do.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { file, hezuo } from './lib/cli.mjs';

const form = 'douyin-live.order';
const folder = mkdtempSync(join(tmpdir(), 'hezuo-cli-'));
const notJson = file('{"now":');
const notUtf8 = file(Uint8Array.of(0x7b, 0xff, 0x7d));
const list = file('[]');
const badFacts = file('{"merchant":{"balanceFen":-1},"creator":{"resting":"no"}}');
const unknownParameter = file('{"douyin-live.order/title.most":5}');
const badParameter = file('{"douyin-live.order/title.max":"many"}');
const task = '{"kind":"douyin-live.order"}';

/** @type {[string, string[], RegExp][]} the use, its arguments, what the message says */
const misuses = [
  ['an unknown command', ['chek', form], /no command "chek"\nCommands: check, /],
  ['help for an unknown command', ['help', 'chek'], /no command "chek"/],
  ['no form', ['check'], /FORM is missing\nUsage: hezuo check FORM/],
  ['an unknown form', ['check', 'douyin-live.ordr'], /"douyin-live\.ordr".*"douyin-live\.order"/],
  ['a form that is every object’s own', ['check', '__proto__'], /"__proto__"/],
  ['an argument too many', ['check', form, 'a', 'b'], /no place for "b"/],
  ['an unknown option', ['check', form, '--fact', 'x'], /'--fact'.*\nSee: hezuo help check/],
  ['an option of another command', ['rules', '--strict'], /'--strict'/],
  ['an option without its value', ['check', form, '--facts'], /--facts/],
  [
    'an unknown format',
    ['check', form, '--format', 'xml'],
    /no format "xml"\nChoose from: table, ndjson, json/,
  ],
  ['a format of another command', ['rules', '--format', 'ndjson'], /Choose from: table, json/],
  ['an unknown locale', ['rules', '--locale', 'fr'], /no locale "fr"\nChoose from: zh-CN, en/],
  [
    'no such file',
    ['check', form, join(folder, 'none')],
    /cannot read .*none: there is no such file\nName a readable/,
  ],
  ['a folder', ['check', form, folder], /cannot read .*: it is a folder/],
  ['no such facts file', ['check', form, '--facts', join(folder, 'none')], /no such file/],
  ['facts that are a folder', ['check', form, '--facts', folder], /it is a folder/],
  ['facts that are no JSON', ['check', form, '--facts', notJson], /--facts: .* is no JSON: /],
  ['facts that are no text', ['check', form, '--facts', notUtf8], /is not UTF-8 text/],
  ['facts that are a list', ['check', form, '--facts', list], /--facts is no JSON object/],
  [
    'facts outside their kinds',
    ['check', form, '--facts', badFacts, '--locale', 'en'],
    /\/facts\/merchant\/balanceFen: \S.*\n {2}\/facts\/creator\/resting: \S.*\n.*hezuo describe douyin-live\.order/,
  ],
  ['facts and rows both from standard input', ['check', form, '-', '--facts', '-'], /cannot both be read/],
  [
    'an overlay of an unknown parameter',
    ['rules', '--overlay', unknownParameter],
    /--overlay: .*title\.most/,
  ],
  ['an overlay with a bad value', ['rules', '--overlay', badParameter], /--overlay: .*title\.max/],
  ['an unknown rule', ['explain', 'douyin-live.balanc'], /"douyin-live\.balanc".*"douyin-live\.balance"/],
  ['rules of an unknown form', ['rules', '--form', 'x'], /"x"/],
  ['an unknown kind', ['open', 'x', '{}', '--at', '0'], /"x"/],
  ['opening without an instant', ['open', form, '{}'], /--at is missing\nAdd --at T: /],
  [
    'an instant without a zone',
    ['open', form, '{}', '--at', '2026-03-10T10:00:00'],
    /is no instant\nWrite ISO 8601/,
  ],
  ['a day that is none', ['open', form, '{}', '--at', '2026-02-30T10:00:00Z'], /is no instant/],
  ['a zone that is none', ['open', form, '{}', '--at', '2026-02-20T10:00:00+25:00'], /is no instant/],
  ['an instant out of range', ['open', form, '{}', '--at', '8640000000000001'], /is no instant/],
  ['an instant with a fraction', ['open', form, '{}', '--at', '1.5'], /is no instant/],
  ['a task that is none', ['preview', '{}'], /holds no task\nMake one: hezuo open/],
  ['a task of an unknown kind', ['preview', '{"kind":"x"}'], /"x"/],
  ['a task that is no JSON', ['preview', '{"kind'], /TASK is no JSON/],
  ['an event that is no JSON', ['preview', task, '{"type'], /EVENT is no JSON/],
  ['task and event both from standard input', ['preview', '-', '-'], /TASK and EVENT cannot both be read/],
  ['endings of a task that is not sound', ['endings', task, '--at', '0'], /TASK: .*\/task\/state/],
  ['endings without an instant', ['endings', task], /--at is missing/],
];

for (const [use, args, says] of misuses) {
  test(use, async () => {
    const { code, stdout, stderr } = await hezuo(args, task);
    assert.equal(code, 2, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, says);
    assert.match(stderr, /^hezuo: .+\n.+\n/);
    assert.doesNotMatch(stderr, /^ {4}at /m);
  });
}
