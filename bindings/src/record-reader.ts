// SPDX-License-Identifier: MIT
// Reads a verdict that the module tells in numbers (src/door/told.h). What violations have in common is told once, and
// known by its number from then on; words of the library stay where they are, and are decoded once.

import type { Memory } from './record-writer.js';
import type { PublicViolation } from './hezuo.js';
import { decodeUtf8 } from './utf8.js';

const words = 0;
const made = 1;

/** Less the number that the shape has from now on. */
const forGood = -2;

/** Bytes of one word are fewer. */
const mostBytes = 65536;

/** A word, or which of the values. */
type Piece = string | number;

interface Member {
  name: string;
  is: Piece;
}

/** What violations that differ in their values only have in common. */
interface Shape {
  rule: string;
  code: string;
  /** `undefined`: it comes with the values. */
  path: string | undefined;
  /** Where an entry of a list is at fault: what follows its place in the path. */
  inEntry: string | undefined;
  message: Piece[];
  params: Member[];
  remedy: Member[] | undefined;
  /** For each value, whether it is JSON, and else a number. */
  json: boolean[];
}

/** For one desk or table: its numbers of shapes are known here. */
export class RecordReader {
  private readonly memory: Memory;
  private readonly shapes: Shape[] = [];
  private readonly known = new Map<number, string>();
  private readonly values: unknown[] = [];
  private numbers: Int32Array;
  private at = 0;
  private texts = '';
  private textAt = 0;

  constructor(memory: Memory) {
    this.memory = memory;
    this.numbers = new Int32Array(memory.HEAPU8.buffer);
  }

  /** What is told there is read next. */
  begin(address: number): void {
    const { buffer } = this.memory.HEAPU8;
    if (this.numbers.buffer !== buffer) this.numbers = new Int32Array(buffer);
    this.at = address >> 2;
    this.textAt = 0;
    this.texts = this.decoded(this.next(), this.next());
  }

  violations(): PublicViolation[] {
    const count = this.next();
    if (count < 0) return JSON.parse(this.text()) as PublicViolation[];
    const violations: PublicViolation[] = [];
    for (let i = 0; i < count; i++) violations.push(this.violation());
    return violations;
  }

  next(): number {
    return this.numbers[this.at++] as number;
  }

  /** Told as low, high. */
  number(): number {
    const low = this.next() >>> 0;
    return this.next() * 4294967296 + low;
  }

  private violation(): PublicViolation {
    const shape = this.shape();
    const { rule, code, json } = shape;
    let path = shape.path ?? this.text();
    if (shape.inEntry !== undefined) path += String(this.next()) + shape.inEntry;
    const { values } = this;
    for (let i = 0; i < json.length; i++) values[i] = json[i] ? JSON.parse(this.text()) : this.number();
    let message = '';
    for (let i = 0; i < shape.message.length; i++) {
      const piece = shape.message[i] as Piece;
      message += typeof piece === 'string' ? piece : String(values[piece]);
    }
    const params = this.object(shape.params);
    const remedy = shape.remedy === undefined ? null : this.object(shape.remedy);
    return { code, message, params, path, remedy, rule } as unknown as PublicViolation;
  }

  private object(members: Member[]): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (let i = 0; i < members.length; i++) {
      const { name, is } = members[i] as Member;
      object[name] = typeof is === 'string' ? is : this.values[is];
    }
    return object;
  }

  /** Of the violation that begins: known, or told for good, or for this once. */
  private shape(): Shape {
    const number = this.next();
    if (number >= 0) return this.shapes[number] as Shape;
    const shape = this.toldShape();
    if (number <= forGood) this.shapes[forGood - number] = shape;
    return shape;
  }

  private toldShape(): Shape {
    const rule = this.word();
    const code = this.word();
    const path = this.numbers[this.at + 1] === -1 ? undefined : this.word();
    if (path === undefined) this.at += 2;
    const listBytes = this.next();
    const message = joined(this.list(() => this.piece()) ?? []);
    const params = this.list(() => this.member()) ?? [];
    const remedy = this.list(() => this.member());
    const json = this.list(() => this.next() === 1) ?? [];
    const inEntry = listBytes < 0 ? undefined : path?.slice(listBytes);
    const start = inEntry === undefined ? path : `${path?.slice(0, listBytes)}/`;
    return { rule, code, path: start, inEntry, message, params, remedy, json };
  }

  private list<T>(read: () => T): T[] | undefined {
    const count = this.next();
    return count < 0 ? undefined : Array.from({ length: count }, read);
  }

  private member(): Member {
    return { name: this.word(), is: this.piece() };
  }

  private piece(): Piece {
    const kind = this.next();
    if (kind === words) return this.word();
    return kind === made ? this.text() : this.next();
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

/** Words that follow each other are one. */
function joined(pieces: Piece[]): Piece[] {
  const fewer: Piece[] = [];
  for (const piece of pieces) {
    const last = fewer[fewer.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') fewer[fewer.length - 1] = last + piece;
    else fewer.push(piece);
  }
  return fewer;
}
