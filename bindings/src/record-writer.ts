// SPDX-License-Identifier: MIT
// Writes a document straight into the wasm memory, into the record that a desk keeps for its form (src/form/slip.h), for
// the generated packers.
//
// It takes what JSON carries without loss and without code of the value's own running; for anything else (classes,
// `toJSON`, fractions, lone surrogates, unknown members, too much of anything) it fails, and the way over JSON text answers.

import { mostEntries } from '../generated/records.js';
import { measure, startsAsLink } from './measure.js';
import { writeUtf8 } from './utf8.js';

/** `hezuo::Type`, and the flag beside it: a true boolean, a negative number, a record, a measured text, a list looked through. */
const absent = 0;
const nothing = 1;
const boolean = 2;
const integer = 3;
const text = 7;
const list = 8;
const object = 9;
const flag = 1 << 8;

export interface Memory {
  readonly HEAPU8: Uint8Array;
}

/** The words that a field may hold, and where the module has them. */
export interface Choices {
  texts: string[];
  at: number[];
  bytes: number[];
}

/** It has nothing of its own. */
const bare = {};

/** Fills one record after the other. Places of values are indices of words, places of texts are addresses. */
export class RecordWriter {
  /** Whether everything so far could be written. */
  ok = true;
  /** Whether texts are measured only, where that says all, and lists looked through for repetitions. */
  measures = false;

  /** Whether something stands twice that must stand once: then the core wants to read it. */
  repeats = false;

  private readonly choices: readonly Choices[];
  private readonly memory: Memory;
  private bytes: Uint8Array;
  private words: Int32Array;
  private readonly firstByte: number;
  private readonly lastByte: number;
  private nextByte = 0;
  /** Characters that may still be measured: a record never stands for more text than the room would hold. */
  private left = 0;
  private readonly seen: unknown[] = [];
  private seenCount = 0;
  private repeated = false;

  /** The room is for texts. */
  constructor(
    memory: Memory,
    { room, roomBytes }: { room: number; roomBytes: number },
    choices: readonly Choices[],
  ) {
    this.memory = memory;
    this.choices = choices;
    this.bytes = memory.HEAPU8;
    this.words = new Int32Array(this.bytes.buffer);
    this.firstByte = room;
    this.lastByte = room + roomBytes;
  }

  begin(measures: boolean): void {
    if (this.bytes !== this.memory.HEAPU8) {
      this.bytes = this.memory.HEAPU8;
      this.words = new Int32Array(this.bytes.buffer);
    }
    this.ok = true;
    // What every object seems to have is in no JSON, and would be taken for the document's own.
    for (const key in bare) if (key in bare) this.ok = false;
    this.measures = measures;
    this.repeats = false;
    this.nextByte = this.firstByte;
    this.left = this.lastByte - this.firstByte;
  }

  /**
   * Begins a plain object: which of the names its members have, bit by bit (they are mostly given in that order), and
   * so which of them are to be written. Negative where the value is no such object.
   */
  object(at: number, first: number, value: unknown, names: readonly string[]): number {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
      this.noObject(at, value);
      return -1;
    }
    const { words } = this;
    words[at] = object | flag;
    words[at + 1] = names.length;
    words[at + 2] = first << 2;
    let known = 0;
    let i = 0;
    for (const key in value) {
      if (names[i] !== key) {
        i = names.indexOf(key);
        if (i < 0) {
          this.ok = false;
          return -1;
        }
      }
      known |= 1 << i++;
    }
    return known;
  }

  /** What stands where an object should. */
  noObject(at: number, value: unknown): void {
    if (typeof value === 'object' && value !== null) this.ok = false;
    else this.value(at, value);
  }

  /** Begins a list: how many entries are to be written, none where the value is no list. */
  list(at: number, first: number, value: unknown): number {
    if (!Array.isArray(value)) {
      this.noObject(at, value);
      return 0;
    }
    const { length } = value;
    const plain =
      Object.getPrototypeOf(value) === Array.prototype &&
      (value as { toJSON?: unknown }).toJSON === undefined;
    if (!plain || length > mostEntries) {
      this.ok = false;
      return 0;
    }
    const { words } = this;
    words[at] = list;
    words[at + 1] = length;
    words[at + 2] = first << 2;
    this.seenCount = 0;
    this.repeated = false;
    return length;
  }

  /** An entry that is no container. */
  entry(value: unknown): void {
    // A hole, or undefined, is null in JSON; a list with one is rare enough.
    if (value === undefined) this.ok = false;
  }

  /** What must stand once only in the list that `list` began last. */
  once(value: unknown): void {
    if (!this.measures) return;
    const { seen } = this;
    for (let i = 0; i < this.seenCount; i++) if (seen[i] === value) this.repeated = true;
    seen[this.seenCount++] = value;
  }

  /** After the place of a list in which something must stand once only. */
  looked(at: number): void {
    const { words } = this;
    if (words[at] !== list || !this.measures) return;
    if (this.repeated) this.repeats = true;
    else words[at] = list | flag;
  }

  /** A free text or an id. */
  text(at: number, value: unknown): void {
    if (typeof value !== 'string') this.value(at, value);
    else if (!this.measures || !this.measured(at, value, measure(value, true))) this.copied(at, value);
  }

  link(at: number, value: unknown): void {
    if (typeof value !== 'string') this.value(at, value);
    else if (!this.measures || !startsAsLink(value) || !this.measured(at, value, measure(value, false))) {
      this.copied(at, value);
    }
  }

  choice(at: number, value: unknown, which: number): void {
    const { texts, at: places, bytes } = this.choices[which] as Choices;
    for (let i = 0; i < texts.length; i++) {
      if (texts[i] !== value) continue;
      const { words } = this;
      words[at] = text;
      words[at + 1] = bytes[i] as number;
      words[at + 2] = places[i] as number;
      return;
    }
    this.value(at, value);
  }

  /** Anything that is no container. */
  value(at: number, value: unknown): void {
    const { words } = this;
    if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) this.ok = false;
      words[at] = value < 0 ? integer | flag : integer;
      words[at + 2] = value;
      words[at + 3] = Math.floor(value / 4294967296);
    } else if (typeof value === 'string') this.copied(at, value);
    else if (typeof value === 'boolean') words[at] = value ? boolean | flag : boolean;
    else if (value === undefined) words[at] = absent;
    else if (value === null) words[at] = nothing;
    else this.ok = false;
  }

  /** `measured`: what `measure` says, negative where it cannot say all. */
  private measured(at: number, value: string, { points, ascii }: { points: number; ascii: number }): boolean {
    this.left -= value.length;
    if (points < 0 || this.left < 0) return false;
    const { words } = this;
    words[at] = text | flag;
    words[at + 1] = 0;
    words[at + 2] = points;
    words[at + 3] = ascii;
    return true;
  }

  private copied(at: number, value: string): void {
    const start = this.nextByte;
    const end = this.utf8(value, start);
    const { words } = this;
    words[at] = text;
    words[at + 1] = end - start;
    words[at + 2] = start;
    this.nextByte = end;
  }

  /** Writes the text behind what was written before: its place in bytes. For what goes beside the record. */
  beside(value: string): { at: number; bytes: number } {
    const at = this.nextByte;
    this.nextByte = this.utf8(value, at);
    return { at, bytes: this.nextByte - at };
  }

  private utf8(value: string, start: number): number {
    const end = start + 3 * value.length > this.lastByte ? -1 : writeUtf8(value, this.bytes, start);
    if (end >= 0) return end;
    this.ok = false;
    return start;
  }
}

/** A form's way into memory: the bytes of its record, the paths whose words the writer must have, in order. */
export interface Packer {
  readonly bytes: number;
  readonly choices: readonly string[];
  /** `at`, `first`: the words where the root value is, and its first member. */
  readonly pack: (w: RecordWriter, at: number, first: number, value: unknown) => void;
}
