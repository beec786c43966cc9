// SPDX-License-Identifier: MIT
// NDJSON bytes cut into parts of whole lines, and the verdicts on the parts put together: for checkMany on one thread and on many.

import type { PublicBatchVerdict } from './hezuo.js';

/** Bytes (or characters) of one part, at least. */
export const partSize = 1 << 20;

const lineFeed = 0x0a;

export interface Part {
  /** Whole lines, seen in the caller's bytes; none where a part is one blank line too long to be copied. */
  lines: Uint8Array | undefined;
  /** Where the part ends in the whole. */
  end: number;
}

/** Bytes of a part where a row may have `maxBytes`: only a single line, too large for the core, is longer. */
export const partSizeFor = (maxBytes: number): number => Math.max(partSize, maxBytes);

/** The parts in order; no bytes are one empty part. What is too large for the core is short here, and still too large. */
export function* partsOf(bytes: Uint8Array, maxBytes: number): Generator<Part, void, undefined> {
  const size = partSizeFor(maxBytes);
  let start = 0;
  do {
    const end = endOfPart(bytes, start, size);
    if (end - start <= size + 1) yield { lines: bytes.subarray(start, end), end };
    else yield { lines: isBlank(bytes, start, end) ? undefined : oversizedLine(maxBytes), end };
    start = end;
  } while (start < bytes.length);
}

export const noVerdict = (): PublicBatchVerdict => ({
  ok: true,
  rows: 0,
  failed: 0,
  undecided: 0,
  results: [],
});

/** `numbers`: what the part's rows are called; they follow those before unless given. `[]`: they are numbered already. */
export function merge(total: PublicBatchVerdict, part: PublicBatchVerdict, numbers?: number[]): void {
  for (const result of part.results) {
    result.row = numbers === undefined ? result.row + total.rows : (numbers[result.row] ?? result.row);
    total.results.push(result);
  }
  total.rows += part.rows;
  total.failed += part.failed;
  total.undecided += part.undecided;
  total.ok &&= part.ok;
}

/** Valid JSON, more than the core takes: a text of blanks. */
function oversizedLine(maxBytes: number): Uint8Array {
  const line = new Uint8Array(maxBytes + 2).fill(0x20);
  line[0] = line[maxBytes + 1] = 0x22;
  return line;
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
