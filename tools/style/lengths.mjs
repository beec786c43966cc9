// SPDX-License-Identifier: MIT
// Files stay short enough to be read at once.
import { isGenerated } from './source.mjs';

/** @typedef {import('./source.mjs').Source} Source */

const longest = 400;
const greatestMedian = 130;

const isWritten = (/** @type {Source} */ { path }) =>
  /\.(?:cpp|h|ts|tsx|mts|cts|mjs|cjs|vue|css|html|sql|cmake)$/.test(path) && !isGenerated(path);

/** @param {Source[]} files @returns {number} lines */
export function medianLength(files) {
  const lengths = files
    .filter(isWritten)
    .map(({ lines }) => lines.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** @param {Source[]} files @returns {import('./source.mjs').Finding[]} */
export function checkLengths(files) {
  const findings = files
    .filter((file) => isWritten(file) && file.lines.length > longest)
    .map(({ path, lines }) => ({
      path,
      line: longest + 1,
      what: `${lines.length} lines, more than ${longest}`,
      use: 'one file for each concern',
    }));
  const median = medianLength(files);
  if (median > greatestMedian) {
    const what = `the median source file has ${median} lines, more than ${greatestMedian}`;
    findings.push({ path: '.', line: 0, what, use: 'smaller files' });
  }
  return findings;
}
