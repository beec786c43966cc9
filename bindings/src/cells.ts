// SPDX-License-Identifier: MIT
// Writes blocks of cells where `hezuo::Table::add` reads them: an integer per cell, texts one after the other.

import type { CoreModule } from './core.js';
import { writeUtf8 } from './utf8.js';

/** Bytes for the texts of one column of a block; a longer text makes its row one that goes as JSON. */
const textBytes = 1 << 17;
/** Rows of one block, at most. */
export const mostRows = 4096;
const cellWords = 2;
/** `{cells, texts}`, two addresses. */
const columnWords = 2;
/** The upper word of the least integer: no cell. */
const absent = -0x80000000;

const encoder = typeof TextEncoder === 'function' ? new TextEncoder() : undefined;

type Values = ArrayLike<unknown>;

export class CellWriter {
  /** Where the block that was written last begins. */
  address = 0;

  private readonly core: CoreModule;
  private readonly columns: readonly Values[];
  private readonly kinds: string;
  private words: Int32Array = new Int32Array(0);
  private bytes: Uint8Array = new Uint8Array(0);

  /** `kinds`: as `hezuo::Table::kinds` says. */
  constructor(core: CoreModule, columns: readonly Values[], kinds: string) {
    this.core = core;
    this.columns = columns;
    this.kinds = kinds;
  }

  /** Writes the rows from `start` to `end`, or those before the first that has to go as JSON; says how many. */
  write(start: number, end: number): number {
    const { columns, kinds, core } = this;
    const cellBytes = 4 * cellWords * mostRows;
    const heads = 4 * columnWords * columns.length;
    // Taken anew for each block: what runs between two blocks may have given the room back.
    const room = core._hezuo_room(heads + columns.length * (cellBytes + textBytes));
    this.address = room;
    this.bytes = core.HEAPU8;
    if (this.words.buffer !== this.bytes.buffer) this.words = new Int32Array(this.bytes.buffer);
    let last = end;
    for (let c = 0; c < columns.length; c++) {
      const values = columns[c] as Values;
      const cells = room + heads + c * (cellBytes + textBytes);
      this.words[(room >> 2) + columnWords * c] = cells;
      this.words[(room >> 2) + columnWords * c + 1] = cells + cellBytes;
      if (kinds[c] === 't') last = this.texts(values, start, last, cells >> 2, cells + cellBytes);
      else if (kinds[c] === 'n') last = this.numbers(values, start, last, cells >> 2);
      else last = this.booleans(values, start, last, cells >> 2);
    }
    return last - start;
  }

  /** Texts of ASCII alone are joined and written at once; others, and hosts without TextEncoder, one by one. */
  private texts(values: Values, start: number, end: number, cells: number, from: number): number {
    const { words } = this;
    if (encoder === undefined) return this.textsOneByOne(values, start, end, cells, from);
    let joined = '';
    let at = cells;
    let i = start;
    for (; i < end; i++, at += cellWords) {
      const value = values[i];
      if (typeof value === 'string') {
        if (joined.length + value.length > textBytes) break;
        joined += value;
        words[at] = value.length;
        words[at + 1] = 0;
      } else if (value === undefined || value === null) {
        words[at] = 0;
        words[at + 1] = absent;
      } else break;
    }
    const { read, written } = encoder.encodeInto(joined, this.bytes.subarray(from, from + textBytes));
    // Other texts take more bytes than characters, or do not all find room.
    return written === joined.length && read === written
      ? i
      : this.textsOneByOne(values, start, i, cells, from);
  }

  private textsOneByOne(values: Values, start: number, end: number, cells: number, from: number): number {
    const { words } = this;
    const limit = from + textBytes;
    let at = cells;
    let p = from;
    for (let i = start; i < end; i++, at += cellWords) {
      const value = values[i];
      if (typeof value === 'string') {
        const next = p + 3 * value.length > limit ? -1 : writeUtf8(value, this.bytes, p);
        if (next < 0) return i;
        words[at] = next - p;
        words[at + 1] = 0;
        p = next;
      } else if (value === undefined || value === null) {
        words[at] = 0;
        words[at + 1] = absent;
      } else return i;
    }
    return end;
  }

  private numbers(values: Values, start: number, end: number, cells: number): number {
    const { words } = this;
    let at = cells;
    for (let i = start; i < end; i++, at += cellWords) {
      const value = values[i];
      if (typeof value === 'number' && (value | 0) === value) {
        words[at] = value;
        words[at + 1] = value >> 31;
      } else if (typeof value === 'number' && Number.isSafeInteger(value)) {
        words[at] = value;
        words[at + 1] = Math.floor(value / 4294967296);
      } else if (value === undefined || value === null) {
        words[at] = 0;
        words[at + 1] = absent;
      } else return i;
    }
    return end;
  }

  private booleans(values: Values, start: number, end: number, cells: number): number {
    const { words } = this;
    let at = cells;
    for (let i = start; i < end; i++, at += cellWords) {
      const value = values[i];
      const missing = value === undefined || value === null;
      if (!missing && typeof value !== 'boolean') return i;
      words[at] = value === true ? 1 : 0;
      words[at + 1] = missing ? absent : 0;
    }
    return end;
  }
}
