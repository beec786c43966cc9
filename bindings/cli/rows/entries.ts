// SPDX-License-Identifier: MIT
// A JSON array: one row for every entry, found by counting brackets outside of texts; the entry itself is the library's to judge.
import { isSpace, LINE_FEED, RowBytes, TAB, type Row, type Splitter } from './row.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Stands for what is missing, or does not belong: bytes that no parser takes for JSON. */
const NO_JSON = Uint8Array.of(COMMA);

export class EntrySplitter implements Splitter {
  fault?: 'unclosed' | 'trailing';
  private place: 'before' | 'inside' | 'after' = 'before';
  private entry = 1;
  private depth = 0;
  private inText = false;
  private escaped = false;
  private readonly current: RowBytes;

  constructor(maxRowBytes: number) {
    this.current = new RowBytes(maxRowBytes);
  }

  push(chunk: Uint8Array): Row[] {
    const rows: Row[] = [];
    let start = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] as number;
      if (this.place === 'inside') {
        if (!this.endsEntry(byte)) continue;
        this.current.add(chunk.subarray(start, i));
        this.finish(rows, byte);
        start = i + 1;
      } else if (this.place === 'before') {
        if (isSpace(byte)) continue;
        this.place = 'inside';
        start = i + 1;
      } else if (!this.fault && !isSpace(byte)) {
        this.fault = 'trailing';
        rows.push({ row: this.entry, bytes: NO_JSON });
      }
    }
    if (this.place === 'inside') this.current.add(chunk.subarray(start));
    return rows;
  }

  end(): Row[] {
    if (this.place !== 'inside') return [];
    this.fault = 'unclosed';
    const rows: Row[] = [];
    const entryIsOpen = this.inText || this.depth > 0;
    if (!this.current.isBlank) rows.push({ row: this.entry, bytes: onOneLine(this.current.take()) });
    if (!entryIsOpen) rows.push({ row: this.entry + rows.length, bytes: NO_JSON });
    return rows;
  }

  /** Moves on by one byte; true at the comma or bracket that ends an entry of the array itself. */
  private endsEntry(byte: number): boolean {
    if (this.inText) {
      if (this.escaped) this.escaped = false;
      else if (byte === BACKSLASH) this.escaped = true;
      else if (byte === QUOTE) this.inText = false;
      return false;
    }
    if (byte === QUOTE) this.inText = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.depth += 1;
    else if (this.depth > 0 && (byte === CLOSE_OBJECT || byte === CLOSE_LIST)) this.depth -= 1;
    else return this.depth === 0 && (byte === COMMA || byte === CLOSE_LIST);
    return false;
  }

  private finish(rows: Row[], byte: number): void {
    const { isBlank } = this.current;
    const bytes = this.current.take();
    if (byte === CLOSE_LIST) this.place = 'after';
    if (isBlank && this.place === 'after' && this.entry === 1) return;
    rows.push({ row: this.entry, bytes: isBlank ? NO_JSON : onOneLine(bytes) });
    this.entry += 1;
  }
}

/** Rows reach the library as lines. A tab is as white as a line feed between values, and as forbidden inside a text. */
function onOneLine(bytes: Uint8Array): Uint8Array {
  return bytes.includes(LINE_FEED) ? bytes.map((byte) => (byte === LINE_FEED ? TAB : byte)) : bytes;
}
