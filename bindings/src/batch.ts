// SPDX-License-Identifier: MIT
// checkMany: rows go to the core in parts of about a megabyte, so that progress shows and memory stays small.

import { answer, type Context } from './core.js';
import { checkColumns } from './columns.js';
import type { ColumnRows, PublicBatchVerdict } from './hezuo.js';
import { reading } from './lists.js';
import { checkValues, type SingleCheck } from './rows.js';
import { oversized } from './serialize.js';

/** Bytes (or characters) of one part, at least. */
const partSize = 1 << 20;

const lineFeed = 0x0a;

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
  const total: PublicBatchVerdict = { ok: true, rows: 0, failed: 0, undecided: 0, results: [] };
  const { core, handle } = context;
  const checkText = (part: string, numbers?: number[]): void => {
    merge(total, answer(context, core.checkMany(handle, form, part, facts, options)), numbers);
  };
  const checkBytes = (part: Uint8Array): void => {
    const room = core._hezuo_lines_room(part.length);
    core.HEAPU8.set(part, room);
    merge(total, answer(context, core.checkLines(handle, form, part.length, facts, options)));
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
    try {
      checkLines(context, rows as Uint8Array, checkBytes, checkText, onProgress);
    } finally {
      core._hezuo_lines_room(0);
    }
  } else if (kind === 'list') checkValues(context, rows as unknown[], single, total, checkText, onProgress);
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

/** `numbers`: what the part's rows are called; they follow those before unless given. `[]`: they are numbered already. */
function merge(total: PublicBatchVerdict, part: PublicBatchVerdict, numbers?: number[]): void {
  for (const result of part.results) {
    result.row = numbers === undefined ? result.row + total.rows : (numbers[result.row] ?? result.row);
    total.results.push(result);
  }
  total.rows += part.rows;
  total.failed += part.failed;
  total.undecided += part.undecided;
  total.ok &&= part.ok;
}

function checkLines(
  { limits }: Context,
  bytes: Uint8Array,
  checkBytes: (part: Uint8Array) => void,
  checkText: (part: string) => void,
  onProgress: Progress,
): void {
  const size = Math.max(partSize, limits.maxBytes);
  let start = 0;
  do {
    const end = endOfPart(bytes, start, size);
    // Longer is only a single line, too large for the core: it need not be copied to find that out.
    if (end - start <= size + 1) checkBytes(bytes.subarray(start, end));
    else if (!isBlank(bytes, start, end)) checkText(oversized(limits));
    onProgress?.(end, bytes.length);
    start = end;
  } while (start < bytes.length);
}

/** Blank lines are no rows, however long they are: only white space of JSON. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== lineFeed) return false;
  }
  return true;
}

/** A part ends behind the last line feed within its size, or behind the first one after it. */
function endOfPart(bytes: Uint8Array, start: number, size: number): number {
  const limit = start + size;
  if (limit >= bytes.length) return bytes.length;
  const last = bytes.subarray(start, limit).lastIndexOf(lineFeed);
  if (last >= 0) return start + last + 1;
  const next = bytes.indexOf(lineFeed, limit);
  return next < 0 ? bytes.length : next + 1;
}
