// SPDX-License-Identifier: MIT
// `npm run test:parity`: the same SHA-256 over all answers of the corpus from the native library, Node and Chromium.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { load } from 'hezuo';
import { caseFiles } from '../js/lib/case-files.mjs';
import { answerLines } from './answers.mjs';
import { chromiumHash } from './chromium.mjs';

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

function nativeLines() {
  const program = new URL('../../build/native/tests/hezuo_answers', import.meta.url).pathname;
  return execFileSync(program, { encoding: 'utf8', maxBuffer: 1 << 30 })
    .trimEnd()
    .split('\n');
}

/**
 * The first line in which two runtimes differ, with the case it belongs to.
 * @param {string[]} a @param {string[]} b
 */
function firstDifference(a, b) {
  let place = '';
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    if (a[i]?.startsWith('#')) place = String(a[i]);
    if (a[i] !== b[i]) return `${place}\n  native ${a[i]}\n  node   ${b[i]}`;
  }
  return '';
}

const files = caseFiles();
const native = nativeLines();
const node = answerLines(await load(), files);
const hashes = {
  native: sha256(native.join('\n') + '\n'),
  'node (wasm)': sha256(node.join('\n') + '\n'),
  'chromium (wasm)': await chromiumHash(),
};

const cases = files.reduce((sum, file) => sum + file.cases.length, 0);
console.log(`${cases} cases, ${node.length - cases} answers`);
for (const [runtime, hash] of Object.entries(hashes)) console.log(`${runtime.padEnd(16)} ${hash}`);
const difference = firstDifference(native, node);
if (difference) console.log(`first difference: ${difference}`);
const agreeing = Object.values(hashes).filter((hash) => hash === hashes.native).length;
console.log(`${agreeing} passed, ${Object.keys(hashes).length - agreeing} failed`);
process.exitCode = agreeing === Object.keys(hashes).length ? 0 : 1;
