// SPDX-License-Identifier: MIT
// NDJSON: one object per failed row, as soon as it is known; the summary goes to standard error.
import type { Context } from '../context.js';
import type { FailedRow, Report } from './report.js';
import { printSummary } from './summary.js';
import type { Summary } from './tally.js';

export class NdjsonReport implements Report {
  constructor(private readonly context: Context) {}

  async rows(failed: FailedRow[]): Promise<void> {
    await this.context.output.write(failed.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }

  end(summary: Summary): Promise<void> {
    process.stderr.write(printSummary(summary, this.context));
    return Promise.resolve();
  }
}
