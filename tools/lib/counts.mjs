// SPDX-License-Identifier: MIT
// Reads how many tests passed and failed from what a test runner printed.

import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number }} Count */

const number = (/** @type {string | undefined} */ text) => Number(text ?? 0);

/** @type {Record<string, (text: string) => Count | null>} */
const readers = {
  /** Catch2 2.13, console reporter. */
  catch2(text) {
    const all = /^All tests passed \(\d+ assertions? in (\d+) test cases?\)/m.exec(text);
    if (all) return { passed: number(all[1]), failed: 0 };
    const some = /^test cases:\s*(\d+)(?: \|\s*(\d+) passed)?(?: \|\s*(\d+) failed)?/m.exec(text);
    return some ? { passed: number(some[2]), failed: number(some[3]) } : null;
  },
  /** `node --test`. A skipped, open or cancelled test is one that did not pass. */
  node(text) {
    const of = (/** @type {string} */ word) => new RegExp(`^(?:#|ℹ) ${word} (\\d+)$`, 'm').exec(text);
    if (!of('pass')) return null;
    const failed = ['fail', 'cancelled', 'skipped', 'todo'].reduce(
      (sum, word) => sum + number(of(word)?.[1]),
      0,
    );
    return { passed: number(of('pass')?.[1]), failed };
  },
  /** Our own checks: the last line `N passed, N failed`. */
  plain(text) {
    const line = text.trimEnd().split('\n').at(-1) ?? '';
    const found = /^(\d+) passed, (\d+) failed$/.exec(line.trim());
    return found ? { passed: number(found[1]), failed: number(found[2]) } : null;
  },
};

/**
 * @param {'catch2' | 'node' | 'plain' | 'none'} format `none`: a step that either works or not, counted as one
 * @param {string} output
 * @param {number} code how the command ended
 * @returns {Count & { reason?: string }}
 */
export function countTests(format, output, code) {
  if (format === 'none') return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const reader = readers[format];
  if (!reader) throw new RangeError(`unknown count format ${format}`);
  const count = reader(stripVTControlCharacters(output));
  if (!count) return { passed: 0, failed: 1, reason: 'printed no count of tests' };
  if (count.passed + count.failed === 0) return { passed: 0, failed: 1, reason: 'ran no test' };
  if (code !== 0 && count.failed === 0) {
    return { ...count, failed: 1, reason: `ended with code ${code} although every test passed` };
  }
  if (code === 0 && count.failed > 0) return { ...count, reason: 'has tests that were not passed' };
  return count;
}
