// SPDX-License-Identifier: MIT
// Numbers and tables as the documents write them.

export const spaced = (/** @type {number} */ number) => Math.round(number).toLocaleString('en-US');

export const ratio = (/** @type {number} */ number) =>
  number >= 10 ? spaced(number) : number.toPrecision(2);

export const megabytes = (/** @type {number} */ bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** @param {string[]} head @param {string[][]} rows the first column is text, all others are numbers */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
