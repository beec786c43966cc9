// SPDX-License-Identifier: MIT
// A table for people: one line per violation, then the summary.
import type { Context } from '../context.js';
import { printRemedy } from '../remedy.js';
import { TablePrinter } from '../table.js';
import type { FailedRow, Report } from './report.js';
import { printSummary } from './summary.js';
import type { Summary } from './tally.js';

export class TableReport implements Report {
  private readonly table: TablePrinter;

  constructor(private readonly context: Context) {
    const { words, output } = context;
    this.table = new TablePrinter(
      [
        { head: words.row, min: 6, align: 'right' },
        { head: words.path, min: 30 },
        { head: words.code, min: 14 },
        { head: words.message, min: 36 },
        { head: words.remedy, min: 18 },
      ],
      output.columns,
    );
  }

  async rows(failed: FailedRow[]): Promise<void> {
    const { output, words } = this.context;
    const cells = failed.flatMap(({ row, violations }) =>
      violations.map(({ path, code, message, remedy }) => [
        String(row),
        path,
        code,
        message,
        printRemedy(remedy, words),
      ]),
    );
    if (cells.length > 0) await output.line(this.table.print(cells));
  }

  async end(summary: Summary): Promise<void> {
    if (summary.failed > 0) await this.context.output.line();
    await this.context.output.write(printSummary(summary, this.context));
  }
}
