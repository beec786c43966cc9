// SPDX-License-Identifier: MIT
// parity(): the built-in corpus gives the published hash, whatever the asking object is; and it notices a difference.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { load } from 'hezuo';
import { answerLines, expected, runCorpus } from 'hezuo/parity';
import { answerLines as judgedLines } from '../parity/answers.mjs';
import { caseFiles } from './lib/case-files.mjs';
import { randomText, seeded } from './lib/random.mjs';
import { importSource } from './lib/source.mjs';

const files = caseFiles();

test('the corpus is every worked case, and its answers are those of the case runner', async () => {
  const hezuo = await load();
  assert.equal(expected.cases, files.reduce((sum, { cases }) => sum + cases.length, 0)); // prettier-ignore
  assert.deepEqual(answerLines(hezuo), judgedLines(hezuo, files));
});

test('parity() answers the same for every language and overlay, with the published hash', async () => {
  const overlay = { 'douyin-live.order/title.max': 3 };
  const { parity } = await load({ locale: 'en', overlay });
  const answered = await parity();
  assert.equal(answered.hash, expected.hash);
  assert.equal(answered.expected, expected.hash);
  assert.equal(answered.cases, expected.cases);
  assert.ok(answered.answers > answered.cases);
  assert.notEqual(runCorpus(await load({ overlay })).hash, expected.hash);
});

test('one changed answer changes the hash', async () => {
  const hezuo = await load();
  let calls = 0;
  const check = (/** @type {Parameters<typeof hezuo.check>} */ ...args) => {
    const verdict = hezuo.check(...args);
    return ++calls === 100 ? { ...verdict, ok: !verdict.ok } : verdict;
  };
  assert.notEqual(runCorpus({ ...hezuo, check }).hash, expected.hash);
});

test('from CommonJS', async () => {
  const requireHere = createRequire(import.meta.url);
  assert.equal((await requireHere('hezuo').loadSync().parity()).hash, expected.hash);
  assert.equal(requireHere('hezuo/parity').expected.hash, expected.hash);
});

test('its SHA-256 is that of others', async () => {
  const { Sha256 } = await importSource('parity/sha256.ts');
  const random = seeded(11);
  const texts = Array.from(
    { length: 200 },
    (_, i) => 'é😀春x'.repeat(i) + randomText(random).toWellFormed?.(),
  );
  for (const text of ['', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'b'.repeat(1000), ...texts]) {
    const sum = new Sha256();
    const half = Math.floor(text.length / 2);
    const cut = half + (/[\udc00-\udfff]/.test(text.charAt(half)) ? 1 : 0);
    sum.update(text.slice(0, cut));
    sum.update(text.slice(cut));
    assert.equal(sum.hex(), createHash('sha256').update(text, 'utf8').digest('hex'));
  }
});
