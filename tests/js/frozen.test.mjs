// SPDX-License-Identifier: MIT
// No public function changes its arguments: every shared case is played with all of them frozen to their leaves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { caseFiles } from './lib/case-files.mjs';
import { runCase } from './lib/run-case.mjs';
import { deepFreeze } from './lib/samples.mjs';

const hezuo = await load();
/** @type {Set<string>} */
const called = new Set();

/** Bytes cannot be frozen. @param {unknown} value */
const isBytes = (value) => value instanceof Uint8Array;
/** @param {unknown[]} args */
const written = (args) =>
  args.map((arg) => (isBytes(arg) ? Buffer.from(arg).toString('latin1') : JSON.stringify(arg)));

/** @param {string} name @param {Function} method @returns {(...args: unknown[]) => unknown} */
const watch =
  (name, method) =>
  (...args) => {
    called.add(name);
    for (const arg of args) if (!isBytes(arg)) deepFreeze(arg);
    const before = written(args);
    const answer = method.apply(hezuo, args);
    assert.deepEqual(written(args), before, `${name} changed its arguments`);
    return answer;
  };

/** The package, but it freezes what it is given, and looks at it again afterwards. @type {any} */
const watched = Object.fromEntries(
  Object.entries(hezuo).map(([name, member]) => [
    name,
    typeof member === 'function' ? watch(name, member) : member,
  ]),
);

/** Every other question, about the task as a case leaves it. @param {any} task @param {any} event */
function askAbout(task, event) {
  for (const actor of ['merchant', 'creator', 'platform']) {
    watched.actions(task, actor, task.at);
    watched.view(task, actor);
  }
  watched.preview(task, null, { at: task.at });
  watched.endings(task, task.at);
  watched.compare(task, [[], [event]]);
}

for (const { name, bases, cases } of caseFiles()) {
  test(`${name}: played with frozen arguments`, () => {
    for (const example of cases) {
      const { answers, problems } = runCase(watched, bases, example);
      assert.deepEqual(problems, [], example.name);
      const task = answers.map((answer) => /** @type {any} */ (answer).task).findLast(Boolean);
      if (task) askAbout(task, example.steps?.at(-1)?.event ?? null);
    }
  });
}

test('the rest, and that nothing was left out', () => {
  const [form = 'xingtu-theme.component'] = hezuo.ids().forms;
  const [kind = 'douyin-live.order'] = hezuo.ids().kinds;
  const options = { locale: 'en' };
  for (const method of ['rules', 'parameters', 'editions', 'systems']) watched[method](options);
  for (const method of ['describe', 'jsonSchema', 'rule']) watched[method](form, options);
  watched.machine(kind, options);
  watched.diff({}, { overlay: { 'douyin-live.order/title.max': 30 } });
  watched.ids();
  watched.count('合作');
  watched.truncate('合作', 1);
  watched.call('ids');
  const methods = Object.entries(hezuo).filter(([, member]) => typeof member === 'function');
  const left = methods.map(([name]) => name).filter((name) => !called.has(name) && name !== 'parity');
  assert.deepEqual(left, []);
});

test('load leaves its options as they are', async () => {
  const options = deepFreeze({ overlay: { 'douyin-live.order/title.max': 30 }, locale: 'en' });
  const before = JSON.stringify(options);
  assert.equal(
    (await load(options)).parameters().find(({ id }) => id === 'douyin-live.order/title.max')?.value,
    30,
  );
  assert.equal(JSON.stringify(options), before);
});
