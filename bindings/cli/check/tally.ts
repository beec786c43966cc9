// SPDX-License-Identifier: MIT
// The summary of a check: rows, and how often each rule refused with which code.
import type { BatchVerdict } from 'hezuo';

export interface RuleCount {
  rule: string;
  code: string;
  count: number;
}

export interface Summary {
  rows: number;
  ok: number;
  failed: number;
  /** Rows with a rule that the facts did not decide, sound or not. */
  undecided: number;
  violations: number;
  counts: RuleCount[];
}

export class Tally {
  private rows = 0;
  private failed = 0;
  private undecided = 0;
  private readonly counts = new Map<string, RuleCount>();

  add(verdict: BatchVerdict): void {
    this.rows += verdict.rows;
    this.failed += verdict.failed;
    this.undecided += verdict.undecided;
    for (const { rule, code } of verdict.results.flatMap(({ violations }) => violations)) {
      const key = `${rule} ${code}`;
      const entry = this.counts.get(key) ?? { rule, code, count: 0 };
      entry.count += 1;
      this.counts.set(key, entry);
    }
  }

  get rowCount(): number {
    return this.rows;
  }

  summary(): Summary {
    const counts = this.mostFrequentFirst();
    return {
      rows: this.rows,
      ok: this.rows - this.failed,
      failed: this.failed,
      undecided: this.undecided,
      violations: counts.reduce((sum, { count }) => sum + count, 0),
      counts,
    };
  }

  /** Equals by rule and code, so that the order never depends on the order of rows. */
  private mostFrequentFirst(): RuleCount[] {
    return [...this.counts]
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      .map(([, entry]) => entry);
  }
}
