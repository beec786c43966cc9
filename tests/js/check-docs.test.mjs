// SPDX-License-Identifier: MIT
// The check of documents finds the examples that are to be run, and the commands and links that must exist.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandsOf, examplesOf, linksOf } from '../../tools/docs/blocks.mjs';

const fence = '```';
const document = (...lines) => lines.join('\n').replaceAll("'''", fence);

test('only marked blocks are run, each with the output that follows it', () => {
  const markdown = document(
    "'''sh run",
    'echo a',
    "'''",
    '',
    "'''text",
    'a',
    "'''",
    "'''sh",
    'rm -r /',
    "'''",
  );
  assert.deepEqual(examplesOf(markdown), [
    { language: 'sh', line: 1, code: 'echo a', exit: 0, expected: 'a' },
  ]);
});

test('output that belongs to nothing is not compared', () => {
  const markdown = document("'''js run exit=1", 'f()', "'''", 'It prints, elsewhere:', "'''text", 'a', "'''");
  assert.deepEqual(examplesOf(markdown), [{ language: 'js', line: 1, code: 'f()', exit: 1, expected: null }]);
});

test('a fence that is not closed, and a language that cannot be run', () => {
  assert.throws(() => examplesOf(document('text', "'''sh run", 'echo a')), /line 2/);
  assert.throws(() => examplesOf(document("'''cpp run", 'int x;', "'''")), /line 1: cannot run cpp/);
});

test('commands that are named', () => {
  const markdown = document(
    'Run `npm run lint:js`, then `npm test`.',
    '    npx hezuo check douyin-live rows.json',
  );
  assert.deepEqual(commandsOf(markdown), [
    { line: 1, tool: 'npm', name: 'lint:js' },
    { line: 1, tool: 'npm', name: 'test' },
    { line: 2, tool: 'hezuo', name: 'check' },
  ]);
});

test('links into the repository', () => {
  const markdown = 'See [a](docs/a.md#part), [b](https://example.com), [c](#here), `[d](code.md)`.';
  assert.deepEqual(linksOf(markdown), [{ line: 1, target: 'docs/a.md' }]);
});
