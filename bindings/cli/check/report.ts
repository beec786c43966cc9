// SPDX-License-Identifier: MIT
// How a check prints: as a table for people, as NDJSON while it runs, or as one JSON document.
import type { RulebookId, Verdict } from 'hezuo';
import type { Context } from '../context.js';
import { NdjsonReport } from './report-ndjson.js';
import { DocumentReport } from './report-document.js';
import { TableReport } from './report-table.js';
import type { Summary } from './tally.js';

/** A row that failed; `row` is its line (NDJSON) or its place in the array, from 1. */
export type FailedRow = { row: number } & Verdict;

export interface CheckHead {
  form: string;
  input: string;
  rulebook: RulebookId;
}

export interface Report {
  /** Prints failed rows, in their order. */
  rows(failed: FailedRow[]): Promise<void>;
  end(summary: Summary): Promise<void>;
}

export function reportFor(context: Context, head: CheckHead): Report {
  if (context.format === 'ndjson') return new NdjsonReport(context);
  if (context.format === 'json') return new DocumentReport(context, head);
  return new TableReport(context);
}
