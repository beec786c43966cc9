// SPDX-License-Identifier: MIT
// JSON: one document with the failed rows and the summary, written while it grows.
import type { Context } from '../context.js';
import type { CheckHead, FailedRow, Report } from './report.js';
import type { Summary } from './tally.js';

export class DocumentReport implements Report {
  private separator: string;

  constructor(
    private readonly context: Context,
    head: CheckHead,
  ) {
    const fields = Object.entries(head).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
    this.separator = `{${fields.join(',')},"failed":[\n`;
  }

  async rows(failed: FailedRow[]): Promise<void> {
    for (const row of failed) {
      await this.context.output.write(this.separator + JSON.stringify(row));
      this.separator = ',\n';
    }
  }

  async end(summary: Summary): Promise<void> {
    const head = this.separator.startsWith('{') ? this.separator : '\n';
    await this.context.output.line(`${head}],"summary":${JSON.stringify(summary)}}`);
  }
}
