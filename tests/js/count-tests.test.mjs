// SPDX-License-Identifier: MIT
// `npm test` counts what the runners print, and takes silence, skipping and crashes for failures.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTests } from '../../tools/lib/counts.mjs';

const numbers = ({ passed, failed }) => [passed, failed];

test('Catch2', () => {
  const good = 'All tests passed (1200 assertions in 34 test cases)\n';
  const bad = 'test cases:  5 |  3 passed |  2 failed\nassertions: 11 | 9 passed | 2 failed\n';
  assert.deepEqual(numbers(countTests('catch2', good, 0)), [34, 0]);
  assert.deepEqual(numbers(countTests('catch2', bad, 2)), [3, 2]);
  assert.deepEqual(numbers(countTests('catch2', 'test cases: 2 | 2 failed\n', 2)), [0, 2]);
  assert.deepEqual(numbers(countTests('catch2', 'No tests ran\n', 0)), [0, 1]);
});

test('node --test', () => {
  const report = (pass, fail, skipped) =>
    `ℹ tests 9\nℹ pass ${pass}\nℹ fail ${fail}\nℹ cancelled 0\nℹ skipped ${skipped}\nℹ todo 0\n`;
  assert.deepEqual(numbers(countTests('node', report(9, 0, 0), 0)), [9, 0]);
  assert.deepEqual(numbers(countTests('node', report(7, 2, 0), 1)), [7, 2]);
  assert.deepEqual(numbers(countTests('node', report(8, 0, 1), 0)), [8, 1]);
  assert.deepEqual(numbers(countTests('node', report(0, 0, 0), 0)), [0, 1]);
  assert.deepEqual(numbers(countTests('node', report(9, 0, 0).replaceAll('ℹ', '#'), 0)), [9, 0]);
});

test('our own checks', () => {
  assert.deepEqual(numbers(countTests('plain', 'ok a\n3 passed, 1 failed\n', 1)), [3, 1]);
  assert.deepEqual(numbers(countTests('plain', '3 passed, 0 failed\nand then it crashed\n', 1)), [0, 1]);
});

test('a step that ends badly has failed, whatever it printed', () => {
  assert.deepEqual(numbers(countTests('plain', '3 passed, 0 failed\n', 1)), [3, 1]);
  assert.deepEqual(numbers(countTests('none', 'fine\n', 0)), [1, 0]);
  assert.deepEqual(numbers(countTests('none', 'fine\n', 2)), [0, 1]);
});
