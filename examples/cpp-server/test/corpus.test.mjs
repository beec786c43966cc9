// SPDX-License-Identifier: MIT
// The whole corpus over HTTP: every document and every step must be answered as the package answers it here.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { caseFiles } from '../../../tests/js/lib/case-files.mjs';
import { runCase } from '../../../tests/js/lib/run-case.mjs';
import { overHttp, zh } from './support/library.mjs';
import { startServer } from './support/server.mjs';

const server = await startServer();
after(() => server.stop());

/**
 * @typedef {import('./support/library.mjs').Json} Json
 * @typedef {import('./support/library.mjs').Answer} Answer
 * @typedef {{ path, body, expected: Answer }} Question
 */

/** Stands before the library; notes what is asked of it and what the server has to answer. @param {Question[]} questions */
function recorder(questions) {
  const note = (/** @type {string} */ path, /** @type {Json} */ body, /** @type {Answer} */ expected) =>
    questions.push({ path, body, expected });
  const verdict = (/** @type {unknown} */ answer) => ({ status: 200, text: JSON.stringify(answer) });
  return {
    check(
      /** @type {any} */ form,
      /** @type {any} */ input,
      /** @type {any} */ facts,
      /** @type {any} */ options,
    ) {
      note(`/api/check/${form}`, { input, facts }, verdict(zh.check(form, input, facts, { strict: true })));
      return zh.check(form, input, facts, options);
    },
    open(/** @type {any} */ kind, /** @type {any} */ input, /** @type {any} */ options) {
      const step = zh.open(kind, input, options);
      note(`/api/open/${kind}`, { input, ...options }, overHttp(step));
      return step;
    },
    apply(/** @type {any} */ task, /** @type {any} */ event, /** @type {any} */ options) {
      const step = zh.apply(task, event, options);
      note('/api/apply', { task, event, ...options }, overHttp(step));
      for (const actor of ['merchant', 'creator'])
        note('/api/actions', { task, actor, at: task.at }, verdict(zh.actions(task, actor, task.at)));
      return step;
    },
    advance(/** @type {any} */ task, /** @type {any} */ at) {
      const step = zh.advance(task, at);
      note('/api/advance', { task, at }, overHttp(step));
      return step;
    },
    preview(/** @type {any} */ task, /** @type {any} */ event, /** @type {any} */ options) {
      const answer = zh.preview(task, event, options);
      note('/api/preview', { task, event, ...options }, verdict(answer));
      return answer;
    },
    // Not asked over HTTP: told by the library alone.
    checkMany: zh.checkMany.bind(zh),
    calculate: zh.calculate.bind(zh),
  };
}

const notCarried = '<not carried>';
const infinite = (/** @type {string} */ _key, /** @type {unknown} */ value) =>
  typeof value === 'number' && !Number.isFinite(value) ? notCarried : value;

for (const { name, bases, cases } of caseFiles()) {
  /** @type {Question[]} */
  const questions = [];
  for (const example of cases) runCase(/** @type {any} */ (recorder(questions)), bases, example);
  // What JSON cannot carry (a number that no double holds) is asked in another test, byte by byte.
  const carried = questions.filter(({ body }) => !JSON.stringify(body, infinite).includes(notCarried));
  if (carried.length === 0) continue;
  test(`${name}: ${carried.length} questions`, async () => {
    for (const { path, body, expected } of carried) {
      assert.deepEqual(await server.post(path, body), expected, `${path} ${JSON.stringify(body)}`);
    }
  });
}
