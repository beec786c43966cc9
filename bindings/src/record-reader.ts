// SPDX-License-Identifier: MIT
// Reads a verdict that the module tells in numbers (src/door/told.h). Words of the library stay where they are: each is
// decoded once, and known by its place from then on.

import type { Memory } from './record-writer.js';
import type { PublicViolation } from './hezuo.js';
import { decodeUtf8 } from './utf8.js';

const words = 0;
const made = 1;

/** Bytes of one word are fewer. */
const mostBytes = 65536;

interface Told {
  open: number;
  violations: PublicViolation[];
}

export class RecordReader {
  private readonly memory: Memory;
  private readonly known = new Map<number, string>();
  private numbers: Int32Array;
  private at = 0;
  private texts = '';
  private textAt = 0;

  constructor(memory: Memory) {
    this.memory = memory;
    this.numbers = new Int32Array(memory.HEAPU8.buffer);
  }

  read(address: number): Told {
    const { buffer } = this.memory.HEAPU8;
    if (this.numbers.buffer !== buffer) this.numbers = new Int32Array(buffer);
    this.at = address >> 2;
    this.textAt = 0;
    this.texts = this.decoded(this.next(), this.next());
    const open = this.next();
    const count = this.next();
    const violations: PublicViolation[] = [];
    for (let i = 0; i < count; i++) violations.push(this.violation());
    return { open, violations };
  }

  private next(): number {
    return this.numbers[this.at++] as number;
  }

  private violation(): PublicViolation {
    const rule = this.word();
    const code = this.word();
    const path = this.text();
    const message = this.message();
    const params = this.object();
    const remedy = this.object();
    return { code, message, params, path, remedy, rule } as unknown as PublicViolation;
  }

  private message(): string {
    let message = '';
    for (let left = this.next(); left > 0; left--) message += String(this.part(false));
    return message;
  }

  private object(): Record<string, unknown> | null {
    let left = this.next();
    if (left < 0) return null;
    const object: Record<string, unknown> = {};
    for (; left > 0; left--) {
      const name = this.word();
      object[name] = this.part(true);
    }
    return object;
  }

  /** `json`: what was made for this verdict is JSON. */
  private part(json: boolean): unknown {
    const kind = this.next();
    if (kind === words) return this.word();
    if (kind === made) return json ? JSON.parse(this.text()) : this.text();
    const low = this.next() >>> 0;
    return this.next() * 4294967296 + low;
  }

  private text(): string {
    const start = this.textAt;
    this.textAt += this.next();
    return this.texts.slice(start, this.textAt);
  }

  private word(): string {
    const address = this.next();
    const bytes = this.next();
    const key = address * mostBytes + bytes;
    let word = this.known.get(key);
    if (word === undefined) {
      word = this.decoded(address, bytes);
      this.known.set(key, word);
    }
    return word;
  }

  private decoded(address: number, bytes: number): string {
    return bytes === 0 ? '' : decodeUtf8(this.memory.HEAPU8, address, bytes);
  }
}
