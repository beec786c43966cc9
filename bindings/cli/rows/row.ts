// SPDX-License-Identifier: MIT
// What both splitters share: a row's bytes put together from chunks, cut where the library would refuse the row anyway.

/** One row of the input; `row` counts lines of NDJSON, or entries of an array, from 1. */
export interface Row {
  row: number;
  bytes: Uint8Array;
}

/** Cuts a stream of bytes into rows. */
export interface Splitter {
  push(chunk: Uint8Array): Row[];
  end(): Row[];
  /** What is wrong with the input around the rows, if anything. */
  readonly fault?: 'unclosed' | 'trailing';
}

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** White space of JSON. */
export function isSpace(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}

/** The row that is being read, without the white space around it. */
export class RowBytes {
  private parts: Uint8Array[] = [];
  private length = 0;
  private isCut = false;

  /** Keeps one byte more than `maxBytes`: enough for the library to see that a longer row is `too_large`. */
  constructor(private readonly maxBytes: number) {}

  add(part: Uint8Array): void {
    const begin = this.isBlank ? part.findIndex((byte) => !isSpace(byte)) : 0;
    if (begin < 0 || begin === part.length) return;
    const kept = part.subarray(begin, begin + this.maxBytes + 1 - this.length);
    if (kept.length < part.length - begin) this.isCut = true;
    if (kept.length === 0) return;
    this.parts.push(kept);
    this.length += kept.length;
  }

  get isBlank(): boolean {
    return this.length === 0;
  }

  take(): Uint8Array {
    const bytes = this.parts.length === 1 ? (this.parts[0] as Uint8Array) : Buffer.concat(this.parts);
    let end = bytes.length;
    while (!this.isCut && end > 0 && isSpace(bytes[end - 1] as number)) end -= 1;
    this.parts = [];
    this.length = 0;
    this.isCut = false;
    return bytes.subarray(0, end);
  }
}
