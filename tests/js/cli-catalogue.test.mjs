// SPDX-License-Identifier: MIT
// `hezuo rules`, `explain`, `describe`, `help`, `--version`: what the library's tables say, as tables and as JSON.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'hezuo';
import { file, hezuo } from './lib/cli.mjs';

const zh = await load();
const en = await load({ locale: 'en' });
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** @param {string[]} args */
async function clean(...args) {
  const { code, stdout, stderr } = await hezuo(args);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return stdout;
}

test('the version, and the rulebook behind it', async () => {
  assert.equal(
    await clean('--version'),
    `hezuo ${version} (rulebook ${zh.rulebook.id}, edition ${zh.rulebook.edition})\n`,
  );
});

test('help names every command, and each has its own', async () => {
  const help = await clean('--help');
  assert.equal(await clean('help'), help);
  assert.equal(await clean(), help);
  for (const command of [
    'check',
    'rules',
    'explain',
    'describe',
    'open',
    'preview',
    'endings',
    'editions',
    'diff',
  ]) {
    assert.match(help, new RegExp(`^ {2}${command}\\b`, 'm'));
    const own = await clean('help', command);
    assert.match(own, new RegExp(`^Usage: hezuo ${command}\\b`, 'm'));
    assert.match(own, /^ {2}--format FORMAT +how to print: table/m);
    assert.equal(await clean(command, '--help'), own);
  }
});

test('rules as JSON are the library’s own, in both languages', async () => {
  assert.deepEqual(JSON.parse(await clean('rules', '--format', 'json')), zh.rules());
  assert.deepEqual(JSON.parse(await clean('rules', '--format', 'json', '--locale', 'en')), en.rules());
});

test('rules of one form: the form, its fields, its rules', async () => {
  for (const form of zh.ids().forms) {
    const rules = JSON.parse(await clean('rules', '--form', form, '--format', 'json'));
    const ids = rules.map((/** @type {any} */ { id }) => id);
    const info = zh.describe(form);
    for (const { rule } of info.fields) assert.ok(ids.includes(rule), rule);
    for (const { id } of info.rules) assert.ok(ids.includes(id), id);
    const system = form.split('.')[0];
    assert.ok(
      ids.every((/** @type {string} */ id) => id.startsWith(`${system}.`)),
      ids.join(),
    );
    assert.ok(ids.length < zh.rules().length);
  }
});

test('rules as a table name each rule once', async () => {
  const table = await clean('rules', '--locale', 'en');
  const unbroken = table.replace(/\s/g, '');
  for (const { id } of en.rules()) assert.ok(unbroken.includes(id.slice(0, 20)), id);
  assert.match(table, /douyin-contact\.daily-quota .*max=10/);
});

test('an overlay shows in the rules', async () => {
  const overlay = file('{"douyin-contact.daily-quota.max":12}');
  assert.match(await clean('rules', '--overlay', overlay), /douyin-contact\.daily-quota .*max=12/);
});

test('explain: sentence, source with its words, parameters, codes, hint', async () => {
  const rule = zh.rule('douyin-live.order/title');
  const text = await clean('explain', 'douyin-live.order/title');
  for (const part of [rule.id, rule.label, rule.sentence, rule.source.quote, ...rule.codes]) {
    assert.ok(part.length > 0 && text.includes(part), `${part} in\n${text}`);
  }
  const hint = zh.describe('douyin-live.order').fields.find(({ name }) => name === 'title')?.hint ?? '';
  assert.ok(hint.length > 0 && text.includes(hint));
  assert.match(text, /^douyin-live\.order\/title\.max +20 +20 +characters/m);
  assert.match(text, /S1 §3/);
});

test('explain says why a limit is our reading', async () => {
  const { parameters } = zh.rule('douyin-contact.invite/note');
  const max = parameters.find(({ id }) => id === 'douyin-contact.invite/note.max');
  assert.ok((max?.reason ?? '').length > 0);
  const text = await clean('explain', 'douyin-contact.invite/note');
  assert.ok(text.replace(/\s/g, '').includes((max?.reason ?? '').slice(0, 4).replace(/\s/g, '')));
});

test('explain as JSON: the rule and its hint', async () => {
  const { hint, ...rule } = JSON.parse(await clean('explain', 'douyin-live.order/title', '--format', 'json'));
  assert.deepEqual(rule, zh.rule('douyin-live.order/title'));
  assert.ok(hint.length > 0);
  const balance = JSON.parse(await clean('explain', 'douyin-live.balance', '--format', 'json'));
  assert.deepEqual(balance, zh.rule('douyin-live.balance'));
});

test('every rule can be explained', async () => {
  for (const id of ['douyin-live.order/products/commissionPercent', 'douyin-live.order/cancel/reason']) {
    assert.ok((await clean('explain', id)).startsWith(`${id}\n`));
  }
  for (const id of zh.ids().rules) assert.equal(zh.rule(id).id, id);
});

test('describe: fields with presence, rules, facts', async () => {
  const table = await clean('describe', 'douyin-live.order', '--locale', 'en');
  const info = en.describe('douyin-live.order');
  assert.ok(table.startsWith(`douyin-live.order ${info.label} `));
  assert.match(table, /^\/products\/\{i\}\/productId +id +required/m);
  assert.match(table, /plan=targeted:/);
  assert.match(table, /plan=general:/);
  assert.match(table, /^\/session +enumeration +required .*exclusive \(/m);
  assert.match(table, /^\/creatorIds +list \(id\) +required/m);
  for (const { id } of info.rules) assert.match(table, new RegExp(`^${id.replace('.', '\\.')} +\\S`, 'm'));
  for (const { path } of info.facts) assert.ok(table.includes(`\n${path} `), path);
  assert.deepEqual(
    JSON.parse(await clean('describe', 'douyin-live.order', '--format', 'json')),
    zh.describe('douyin-live.order'),
  );
});

test('editions as JSON are the library’s own, and each may be asked for', async () => {
  const editions = JSON.parse(await clean('editions', '--format', 'json'));
  assert.deepEqual(editions, zh.editions());
  for (const { id } of editions) {
    assert.match(await clean('editions', '--locale', 'en'), new RegExp(`^${id}`, 'm'));
    await clean('rules', '--edition', id);
  }
  const { code, stderr } = await hezuo(['rules', '--edition', 'none']);
  assert.equal(code, 2);
  assert.match(stderr, /--edition: no edition "none"[^]*hezuo editions/);
});

test('diff tells what an edition changes, and says so where nothing does', async () => {
  const told = await clean('diff', 'seed', 'ocean-engine-2022-01', '--locale', 'en');
  assert.match(told, /^text\.counting +each-1 +half-ascii/m);
  assert.match(await clean('diff', 'seed', '--locale', 'en'), /nothing/);
  const task = 'examples/data/live-task.json';
  const overlay = '{"overlay":{"douyin-live.remind-daily.max":3}}';
  const json = JSON.parse(await clean('diff', task, overlay, '--task', task, '--format', 'json'));
  assert.deepEqual(json.parameters, zh.diff({}, JSON.parse(overlay)).parameters);
  assert.ok(json.task);
  assert.equal((await hezuo(['diff', 'none'])).code, 2);
});

test('explain knows every parameter, state and decision row', async () => {
  const parameters = zh.parameters();
  for (const parameter of [parameters[0], parameters.at(-1)]) {
    const id = /** @type {any} */ (parameter).id;
    assert.deepEqual(JSON.parse(await clean('explain', id, '--format', 'json')), parameter);
  }
  const title = await clean('explain', 'douyin-live.order/title.max', '--locale', 'en');
  assert.match(title, /Title: at most[^]*20[^]*S1/);
  for (const [id, row] of /** @type {[string, any][]} */ ([
    [
      'douyin-live.order:in-progress.live',
      zh.machine('douyin-live.order').states.find(({ id: state }) => state === 'in-progress.live'),
    ],
    ['douyin-live.cancel-compensation#2', zh.machine('douyin-live.order').decisions[0]?.rows[1]],
  ])) {
    assert.ok(row, id);
    assert.deepEqual(JSON.parse(await clean('explain', id, '--format', 'json')), row);
    assert.match(await clean('explain', id), /S1/);
  }
  for (const id of ['douyin-live.order:none', 'douyin-live.cancel-compensation#9', 'x.y']) {
    assert.equal((await hezuo(['explain', id])).code, 2);
  }
});
