// SPDX-License-Identifier: MIT
// `hezuo apply`, `actions`, `calculate`, and every command over the example data of the other systems.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'hezuo';
import { data, file, hezuo } from './lib/cli.mjs';

/** @type {any} The ids here come from the rows below. */
const library = await load({ locale: 'en' });

/** @param {string[]} args @param {string} [stdin] */
async function json(args, stdin) {
  const ended = await hezuo([...args, '--format', 'json', '--locale', 'en'], stdin);
  return { ...ended, answer: JSON.parse(ended.stdout) };
}

/** Each kind with example data: how it is opened, what happens, and where that leads. */
const tasks = [
  {
    kind: 'juhuasuan.activity',
    input: 'juhuasuan-activity.json',
    events: 'juhuasuan-events.json',
    at: '2026-03-01T10:00+08:00',
    state: 'open',
    ledger: { amountFen: 350_000, frozenFen: 300_000, refundedFen: 50_000 },
  },
  {
    kind: 'xingtu-preferred.order',
    input: 'xingtu-order.json',
    events: 'xingtu-order-events.json',
    at: '2026-03-10T10:00+08:00',
    state: 'filmed',
    ledger: { amountFen: 1_000_000, frozenFen: 1_000_000, refundedFen: 0 },
  },
  {
    kind: 'xingtu-preferred.membership',
    input: 'xingtu-membership.json',
    events: 'xingtu-membership-events.json',
    at: '2026-03-01T10:00+08:00',
    state: 'signed',
  },
];

test('tasks of the other systems: opened, led through their events, previewed, asked for their endings', async () => {
  for (const { kind, input, events, at, state, ledger } of tasks) {
    const opened = await json(['open', kind, data(input), '--at', at]);
    assert.equal(opened.code, 0, kind);
    const applied = await json(['apply', '-', data(events)], opened.stdout);
    assert.equal(applied.code, 0, applied.stdout);
    const { task } = applied.answer;
    assert.equal(task.state, state);
    const told = Object.fromEntries(Object.keys(ledger ?? {}).map((name) => [name, task.ledger[name]]));
    assert.deepEqual(told, ledger ?? {});
    const now = String(task.at);
    const endings = await json(['endings', file(applied.stdout), '--at', now]);
    assert.deepEqual(endings.answer, library.endings(task, task.at));
    for (const side of ['merchant', 'creator', 'platform']) {
      const actions = await json(['actions', file(applied.stdout), side, '--at', now]);
      assert.deepEqual(actions.answer, library.actions(task, side, task.at));
    }
    const waiting = await json(['preview', file(applied.stdout), '--at', now]);
    assert.deepEqual(waiting.answer, library.preview(task, null, { at: task.at }));
  }
});

test('apply: one event is what preview says; a list stops at the first refusal, told with 1', async () => {
  const [activity] = tasks;
  assert.ok(activity);
  const opened = await json(['open', activity.kind, data(activity.input), '--at', activity.at]);
  const applied = await json(['apply', '-', data(activity.events)], opened.stdout);
  const taskFile = file(applied.stdout);
  const raise = { type: 'edit', actor: 'merchant', taskId: '2', changes: { quoteFen: 80_000 } };
  const at = ['--at', '2026-03-12T10:00+08:00'];
  const [done, seen] = [
    await json(['apply', taskFile, JSON.stringify(raise), ...at]),
    await json(['preview', taskFile, JSON.stringify(raise), ...at]),
  ];
  assert.equal(done.code, 0);
  assert.deepEqual(done.answer, seen.answer.step);

  const refused = await json(['apply', taskFile, data('juhuasuan-edit.json')]);
  assert.equal(refused.code, 1);
  assert.deepEqual(
    refused.answer.violations.map((/** @type {any} */ { rule, path }) => [rule, path]),
    [['juhuasuan.editable-fields', '/event/changes/creatorId']],
  );
  const table = await hezuo(['apply', taskFile, data('juhuasuan-edit.json'), '--locale', 'en']);
  assert.equal(table.code, 1);
  assert.match(table.stdout, /^refused$/m);
});

test('actions for people: each with its task, whether it may be done, why not, what may change', async () => {
  const [activity] = tasks;
  assert.ok(activity);
  const opened = await json(['open', activity.kind, data(activity.input), '--at', activity.at]);
  const applied = await json(['apply', '-', data(activity.events)], opened.stdout);
  const args = [
    'actions',
    file(applied.stdout),
    'merchant',
    '--at',
    '2026-03-12T09:00+08:00',
    '--locale',
    'en',
  ];
  const { code, stdout } = await hezuo(args);
  assert.equal(code, 0);
  assert.match(stdout, /\(edit\) +2 +yes +may change: quoteFen/);
  assert.match(stdout, /\(publish\) +yes/);
  const wrong = await hezuo([...args.slice(0, 2), 'nobody', ...args.slice(3)]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /Sides: .*merchant/);
});

test('events without an instant of their own, in a list, happen at --at', async () => {
  const opened = await json([
    'open',
    'xingtu-preferred.membership',
    data('xingtu-membership.json'),
    '--at',
    '1970-01-01T00:00:01Z',
  ]);
  const events = [
    { type: 'sign', actor: 'creator' },
    { type: 'inquire', actor: 'platform', inquiryId: 'q' },
  ];
  const { answer } = await json(
    ['apply', '-', JSON.stringify(events), '--at', '1970-01-01T00:00:02Z'],
    opened.stdout,
  );
  assert.deepEqual(
    answer.task.log.map((/** @type {any} */ { type, at }) => [type, at]),
    [
      ['sign', 2000],
      ['inquire', 2000],
    ],
  );
});

test('rows of the forms that open no task: the planted faults and no others', async () => {
  const checks = [
    ['xingtu-theme.component', 'theme-components.json', 'theme-facts.json'],
    ['wechat-channels.general-plan', 'wechat-plans.json', 'wechat-facts.json'],
  ];
  const found = [];
  for (const [form, rows, facts] of checks) {
    const { code, answer } = await json([
      'check',
      String(form),
      data(String(rows)),
      '--facts',
      data(String(facts)),
      '--strict',
    ]);
    assert.equal(code, 1);
    for (const { row, violations } of answer.failed)
      for (const { rule, path } of violations) found.push(`${row} ${rule} ${path}`);
  }
  assert.deepEqual(found, [
    '2 xingtu-theme.component-exclusive /components/0',
    '3 xingtu-theme.heating-supported /heating/0',
    '2 wechat-channels.general-plan/items/commissionPercent /items/0/commissionPercent',
    '2 wechat-channels.general-plan/items/productId /items/1/productId',
    '3 wechat-channels.exclusive-alone /items/0/productId',
  ]);
});

test('every calculation has its input described, its result in words, and refuses with 1', async () => {
  const promised = /** @type {Record<string, [unknown, RegExp]>} */ ({
    'douyin-live.freeze': [{ quoteFen: 100_000, quantity: 3 }, /¥3,000\.00/],
    'xingtu-preferred.payout': [
      { priceFen: 100_000, preferred: true, independent: true },
      /receives +¥800\.00/,
    ],
    'wechat-channels.commission': [data('wechat-commission.json'), /Targeted/],
    'wechat-channels.withdrawal': [{ amountFen: 100_000 }, /fee +¥6\.00/],
    'wechat-channels.invoice': [{ agencyBound: false }, /tax office/],
  });
  assert.deepEqual(Object.keys(promised).sort(), [...library.ids().calculations].sort());
  for (const [id, [input, words]] of Object.entries(promised)) {
    const source = typeof input === 'string' ? input : JSON.stringify(input);
    const { code, stdout } = await hezuo(['calculate', id, source, '--locale', 'en']);
    assert.equal(code, 0, stdout);
    assert.match(stdout, words);
    const { result } = library.calculate(
      id,
      typeof input === 'string' ? JSON.parse(readFileSync(input, 'utf8')) : input,
    );
    const info = library.describe(id);
    assert.deepEqual(
      info.result.map((/** @type {any} */ { name }) => name).sort(),
      Object.keys(result).sort(),
      'describe names what comes out',
    );
    for (const { label, name } of info.result) assert.notEqual(label, `${id}:${name}`, 'it has words');
    const refused = await json(['calculate', id, '{}']);
    assert.equal(refused.code, 1);
    assert.deepEqual(refused.answer, library.calculate(id, {}));
  }
  const unknown = await hezuo(['calculate', 'douyin-live.freze', '{}']);
  assert.equal(unknown.code, 2);
  assert.match(unknown.stderr, /douyin-live\.freeze/);
});
