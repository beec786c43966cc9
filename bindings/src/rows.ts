// SPDX-License-Identifier: MIT
// checkMany on a list of values: each as a record where it can be one, the others as lines of JSON, in parts.

import { textOf, type Context } from './core.js';
import type { PublicBatchVerdict, PublicVerdict } from './hezuo.js';
import { reading } from './lists.js';
import { partSize } from './parts.js';

/** Rows between two words of progress, at most. */
const progressRows = 4096;

/** The verdict on one row, or none where it cannot be a record. */
export type SingleCheck = ((value: unknown) => PublicVerdict | undefined) | undefined;

/** `checkText` adds the verdicts on lines to `total`; their numbers go with them. */
export function checkValues(
  context: Context,
  rows: unknown[],
  single: SingleCheck,
  total: PublicBatchVerdict,
  checkText: (part: string, numbers: number[]) => void,
  onProgress: ((done: number, total: number) => void) | undefined,
): void {
  const length = reading('rows', () => Number(rows.length as unknown));
  let part = '';
  let numbers: number[] = [];
  let mixed = false;
  const flush = (): void => {
    checkText(part, numbers);
    part = '';
    numbers = [];
  };
  for (let i = 0; i < length; i++) {
    const row = rowAt(rows, i);
    const verdict = single?.(row);
    if (verdict === undefined) {
      part += `${textOf(context, row, `rows[${i}]`) || 'null'}\n`;
      numbers.push(i);
      mixed ||= numbers.length <= i;
    } else addVerdict(total, verdict, i);
    const full = part.length >= partSize;
    if (full || (i === length - 1 && numbers.length > 0)) flush();
    if (full || (i + 1) % progressRows === 0 || i === length - 1) onProgress?.(i + 1, length);
  }
  // The core still looks at the form's id.
  if (length === 0) flush();
  if (mixed) total.results.sort((a, b) => a.row - b.row);
}

function rowAt(rows: unknown[], i: number): unknown {
  // A list of a thousand million holes is a mistake, not that many empty forms.
  try {
    const row = rows[i];
    if (row !== undefined || i in rows) return row;
  } catch (error) {
    return reading(`rows[${i}]`, () => {
      throw error;
    });
  }
  throw new TypeError(`hezuo: rows has a hole at ${i}`);
}

function addVerdict(total: PublicBatchVerdict, verdict: PublicVerdict, row: number): void {
  total.rows++;
  if (!verdict.complete) total.undecided++;
  if (verdict.ok) return;
  const { complete, ok, undecided, violations } = verdict;
  total.ok = false;
  total.failed++;
  total.results.push({ complete, ok, row, undecided, violations });
}
