// SPDX-License-Identifier: MIT
// Writes a document straight into the wasm memory, as the values of src/core/json.h, for the generated packers.
//
// It takes what JSON carries without loss and without code of the value's own running; for anything else (classes,
// `toJSON`, fractions, lone surrogates, unknown members, too much of anything) it fails, and the way over JSON text answers.

/** `hezuo::Type`, and the flag beside it: a true boolean, a negative number, an object that is a record. */
const absent = 0;
const nothing = 1;
const boolean = 2;
const integer = 3;
const text = 7;
const list = 8;
const object = 9;
const flag = 1 << 8;

/** Words of four bytes. */
const valueWords = 4;
const memberWords = 6;
const keyWords = 2;

export const valueBytes = 4 * valueWords;
export const memberBytes = 4 * memberWords;

export interface Memory {
  readonly HEAPU8: Uint8Array;
}

/** Fills one record after the other. Places are indices of words. */
export class RecordWriter {
  /** Whether everything so far could be written. */
  ok = true;
  /** Enumerable members of the object that `object` took last. */
  members = 0;
  /** Entries of the list that `entries` took last. */
  length = 0;

  private readonly memory: Memory;
  private bytes: Uint8Array;
  private words: Int32Array;
  private readonly first: number;
  private readonly lastWord: number;
  private readonly firstByte: number;
  private readonly lastByte: number;
  private next = 0;
  private nextByte = 0;

  /** Half of the room is for values, half for texts. */
  constructor(memory: Memory, room: number, roomBytes: number) {
    this.memory = memory;
    this.bytes = memory.HEAPU8;
    this.words = new Int32Array(this.bytes.buffer);
    this.first = room >> 2;
    this.lastWord = (room + roomBytes / 2) >> 2;
    this.firstByte = room + roomBytes / 2;
    this.lastByte = room + roomBytes;
  }

  /** The place of the root value. */
  begin(): number {
    if (this.bytes !== this.memory.HEAPU8) {
      this.bytes = this.memory.HEAPU8;
      this.words = new Int32Array(this.bytes.buffer);
    }
    this.ok = true;
    this.next = this.first + valueWords;
    this.nextByte = this.firstByte;
    return this.first;
  }

  fail(): void {
    this.ok = false;
  }

  /** Begins a record of `size` members: the place of the first, or 0 where the value is none. */
  object(at: number, value: unknown, size: number): number {
    if (typeof value !== 'object' || value === null) {
      this.value(at, value);
      return 0;
    }
    const first = this.next;
    this.next = first + memberWords * size;
    const plain =
      Object.getPrototypeOf(value) === Object.prototype &&
      (value as { toJSON?: unknown }).toJSON === undefined;
    if (!plain || this.next > this.lastWord) {
      this.ok = false;
      return 0;
    }
    this.words[at] = object | flag;
    this.words[at + 1] = size;
    this.words[at + 2] = first << 2;
    let members = 0;
    for (const _ in value) members++;
    this.members = members;
    return first;
  }

  /** A member that is no container: 1 if it is there. */
  member(at: number, key: number, bytes: number, value: unknown): number {
    this.words[at] = key;
    this.words[at + 1] = bytes;
    this.value(at + keyWords, value);
    return value === undefined ? 0 : 1;
  }

  /** The key of a member that is a container: the place of its value. */
  key(at: number, key: number, bytes: number): number {
    this.words[at] = key;
    this.words[at + 1] = bytes;
    return at + keyWords;
  }

  /** Begins a list: the place of its first entry; `length` says how many there are, none where the value is no list. */
  entries(at: number, value: unknown): number {
    this.length = 0;
    if (!Array.isArray(value)) {
      this.value(at, value);
      return 0;
    }
    const first = this.next;
    const { length } = value;
    const plain =
      Object.getPrototypeOf(value) === Array.prototype &&
      (value as { toJSON?: unknown }).toJSON === undefined;
    this.next = first + valueWords * length;
    if (!plain || this.next > this.lastWord) {
      this.ok = false;
      return 0;
    }
    this.words[at] = list;
    this.words[at + 1] = length;
    this.words[at + 2] = first << 2;
    this.length = length;
    return first;
  }

  /** A list of values that are no containers. */
  list(at: number, value: unknown): void {
    let entry = this.entries(at, value);
    const values = value as unknown[];
    for (let i = 0; i < this.length; i++, entry += valueWords) {
      // A hole, or undefined, is null in JSON; a list with one is rare enough.
      if (values[i] === undefined) this.ok = false;
      this.value(entry, values[i]);
    }
  }

  value(at: number, value: unknown): void {
    if (typeof value === 'string') this.text(at, value);
    else if (typeof value === 'number') this.number(at, value);
    else if (typeof value === 'boolean') {
      this.words[at] = value ? boolean | flag : boolean;
      this.words[at + 1] = 0;
    } else if (value === undefined || value === null) {
      this.words[at] = value === null ? nothing : absent;
      this.words[at + 1] = 0;
    } else this.ok = false;
  }

  private number(at: number, value: number): void {
    if (!Number.isSafeInteger(value)) {
      this.ok = false;
      return;
    }
    const { words } = this;
    words[at] = value < 0 ? integer | flag : integer;
    words[at + 1] = 0;
    words[at + 2] = value;
    words[at + 3] = Math.floor(value / 4294967296);
  }

  private text(at: number, value: string): void {
    const start = this.nextByte;
    const end = this.utf8(value, start);
    this.words[at] = text;
    this.words[at + 1] = end - start;
    this.words[at + 2] = start;
    this.nextByte = end;
  }

  /** Writes the text behind what was written before: its place in bytes. For what goes beside the record. */
  beside(value: string): { at: number; bytes: number } {
    const at = this.nextByte;
    this.nextByte = this.utf8(value, at);
    return { at, bytes: this.nextByte - at };
  }

  private utf8(value: string, start: number): number {
    const { bytes } = this;
    const { length } = value;
    let p = start;
    if (p + 3 * length > this.lastByte) {
      this.ok = false;
      return start;
    }
    for (let i = 0; i < length; i++) {
      let c = value.charCodeAt(i);
      if (c < 0x80) {
        bytes[p++] = c;
        continue;
      }
      if (c < 0x800) {
        bytes[p++] = 0xc0 | (c >> 6);
      } else {
        if (c < 0xd800 || c > 0xdfff) {
          bytes[p++] = 0xe0 | (c >> 12);
        } else {
          const low = value.charCodeAt(++i);
          if (c > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) {
            this.ok = false;
            return start;
          }
          c = 0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff);
          bytes[p++] = 0xf0 | (c >> 18);
          bytes[p++] = 0x80 | ((c >> 12) & 0x3f);
        }
        bytes[p++] = 0x80 | ((c >> 6) & 0x3f);
      }
      bytes[p++] = 0x80 | (c & 0x3f);
    }
    return p;
  }
}

/** A form's way into memory; `k` holds address and length of each of `keys`. */
export interface Packer {
  readonly keys: readonly string[];
  readonly pack: (w: RecordWriter, k: Int32Array, at: number, value: unknown) => void;
}
