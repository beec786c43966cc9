// SPDX-License-Identifier: MIT
// checkMany: rows go to the core in parts of about a megabyte, so that progress shows and memory stays small.

import { answer, type Context } from './core.js';
import { checkColumns } from './columns.js';
import type { ColumnRows, PublicBatchVerdict } from './hezuo.js';
import { reading } from './lists.js';
import { merge, noVerdict, partsOf } from './parts.js';
import { checkValues, type SingleCheck } from './rows.js';

type Progress = ((done: number, total: number) => void) | undefined;

export function checkInParts(
  context: Context,
  form: string,
  rows: readonly unknown[] | Uint8Array | ColumnRows,
  facts: string,
  options: string,
  onProgress: Progress,
  single: SingleCheck,
): PublicBatchVerdict {
  const total = noVerdict();
  const { core, handle } = context;
  const checkLines = (lines: string | Uint8Array, numbers?: number[]): void => {
    merge(total, answer(context, core.call(handle, 'check_many', form, lines, facts, options)), numbers);
  };
  const kind = reading('rows', () =>
    rows instanceof Uint8Array
      ? 'bytes'
      : Array.isArray(rows)
        ? 'list'
        : isColumns(rows)
          ? 'columns'
          : 'none',
  );
  if (kind === 'bytes') {
    const bytes = rows as Uint8Array;
    for (const { lines, end } of partsOf(bytes, context.limits.maxBytes)) {
      if (lines !== undefined) checkLines(lines);
      onProgress?.(end, bytes.length);
    }
  } else if (kind === 'list') checkValues(context, rows as unknown[], single, total, checkLines, onProgress);
  else if (kind === 'columns') {
    requireNone(facts, options);
    checkColumns(context, form, rows as ColumnRows, options, onProgress, (part) => merge(total, part, []));
  } else throw new TypeError('hezuo: rows must be a list of values, NDJSON bytes (Uint8Array) or columns');
  return total;
}

function isColumns(rows: unknown): boolean {
  return typeof rows === 'object' && rows !== null && 'columns' in rows;
}

/** Facts and options that columns have no use for would be taken for heeded. */
function requireNone(facts: string, options: string): void {
  if (facts !== '' && facts !== '{}')
    throw new TypeError('hezuo: columns take no facts: no rule is looked at');
  const { strict, only } = JSON.parse(options || '{}') as { strict?: boolean; only?: unknown };
  if (strict === true || only !== undefined) {
    throw new TypeError('hezuo: columns take no option strict or only');
  }
}
