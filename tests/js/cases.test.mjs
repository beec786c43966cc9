// SPDX-License-Identifier: MIT
// Every worked case of tests/cases through the package.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { caseFiles } from './lib/case-files.mjs';
import { runCase } from './lib/run-case.mjs';

const hezuo = await load();
const files = caseFiles();

test('there are cases', () => {
  assert.ok(files.length > 0);
  for (const { name, cases } of files) assert.ok(cases.length > 0, name);
});

for (const { name, bases, cases } of files) {
  for (const example of cases) {
    test(`${name}: ${example.name}`, () => {
      const { answers, problems } = runCase(hezuo, bases, example);
      assert.deepEqual(problems, []);
      assert.ok(answers.length > 0);
    });
  }
}

test('the runner refuses what it does not know', () => {
  const sound = { name: 'x', do: 'check', form: 'douyin-live.order', value: {}, expect: {} };
  assert.deepEqual(runCase(hezuo, {}, sound).problems, []);
  const problems = (/** @type {object} */ change) =>
    runCase(hezuo, {}, { ...sound, ...change }).problems.join();
  assert.match(problems({ do: 'other' }), /"other" is none of/);
  assert.match(problems({ extra: 1 }), /case: the runner does not know extra/);
  assert.match(problems({ options: { stict: true } }), /options: the runner does not know stict/);
  assert.match(problems({ expect: { okay: true } }), /expect: the runner does not know okay/);
});

test('the runner sees every kind of difference', () => {
  const example = { name: 'x', do: 'check', form: 'douyin-live.order', value: null };
  const problems = (/** @type {object} */ expect) =>
    runCase(hezuo, {}, { ...example, expect }).problems.length;
  const real = hezuo.check('douyin-live.order', null);
  assert.equal(problems(real), 0);
  assert.ok(problems({ ok: !real.ok }) > 0);
  assert.ok(problems({ violations: [] }) > 0);
  assert.ok(problems({ violations: [{ ...real.violations[0], code: 'other' }] }) > 0);
  assert.ok(problems({ violations: [...real.violations, ...real.violations] }) > 0);
  assert.ok(problems({ undecided: [...real.undecided, 'other'] }) > 0);
  assert.ok(problems({ undecided: null }) > 0);
});
