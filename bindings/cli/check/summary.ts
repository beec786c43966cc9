// SPDX-License-Identifier: MIT
// The summary of a check in words: one line of totals, then what refused.
import type { Context } from '../context.js';
import { printTable } from '../table.js';
import type { Summary } from './tally.js';

export function printSummary(summary: Summary, { words, output }: Pick<Context, 'words' | 'output'>): string {
  const totals = (['rows', 'ok', 'failed', 'undecided'] as const).map(
    (name) => `${words[name]} ${summary[name]}`,
  );
  const blocks = [totals.join(' · ')];
  if (summary.counts.length > 0) {
    const columns = [
      { head: words.count, min: 4, align: 'right' as const },
      { head: words.rule, min: 20 },
      { head: words.code, min: 10 },
    ];
    const rows = summary.counts.map(({ rule, code, count }) => [String(count), rule, code]);
    blocks.push('', printTable(columns, rows, output.columns));
  }
  return `${blocks.join('\n')}\n`;
}
