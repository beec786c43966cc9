// SPDX-License-Identifier: MIT
// JavaScript value -> JSON text for the core: total on hostile values, and short where the core would refuse by size.

import { describeFailure } from './failures.js';
import { quote, quoteName } from './quote.js';

/** Bounds of one text. */
export interface Limits {
  /**
   * What becomes of more: `cut` to something short that the core still calls `too_large` (documents from outside,
   * bounded by the rulebook), or `refuse` with a `RangeError` (the caller's own tasks, facts and options).
   */
  beyond: 'cut' | 'refuse';
  /** Bytes of JSON text. */
  maxBytes: number;
  /** Levels; the root is level 1. */
  maxDepth: number;
  /** Entries of one list. */
  maxEntries: number;
}

/** Longer keys are cut in messages. */
const longestNamed = 128;

const tooLarge = new Error('more JSON text than the core takes');

/**
 * The JSON text of `value`, or `''` if it is undefined.
 *
 * As `JSON.stringify`, with these differences: not-a-number and the infinities become numbers that no double holds
 * (the core answers `type`), lone surrogates become escapes (the core answers `ill_formed`), and where
 * `JSON.stringify` would lose a value or fail obscurely (functions, symbols, BigInt, cycles, getters that throw) it
 * throws a `TypeError` that names the place. `what` begins that message: `value`, `event`, `facts`.
 */
export function serialize(value: unknown, what: string, limits: Limits): string {
  const writer = new Writer(what, limits);
  try {
    return writer.document(value);
  } catch (error) {
    if (error === tooLarge && limits.beyond === 'cut') return oversized(limits);
    throw writer.explain(error);
  }
}

/** Valid JSON, one byte and more beyond what the core takes. */
export function oversized(limits: Limits): string {
  return `"${' '.repeat(limits.maxBytes)}"`;
}

/** One pass over one value. Recursion ends at `maxDepth`, so that no input overflows the stack. */
class Writer {
  private readonly what: string;
  private readonly limits: Limits;
  private text = '';
  private depth = 0;
  /** Members that leave no text; they cost time all the same. */
  private skipped = 0;
  /** Keys from the root to the member being read, and the containers that they are keys of. */
  private readonly keys: (string | number)[] = [];
  private readonly ancestors: object[] = [];
  private refusal: Error | undefined;

  constructor(what: string, limits: Limits) {
    this.what = what;
    this.limits = limits;
  }

  document(value: unknown): string {
    const plain = this.resolve(value, '');
    if (plain === undefined) return '';
    this.write(plain);
    return this.text;
  }

  /** Errors of the value's own code (getters, `toJSON`, proxies) get a place; our refusals have one already. */
  explain(error: unknown): unknown {
    if (this.refusal !== undefined && error === this.refusal) return error;
    if (error === tooLarge) return this.tooMuch(`${this.limits.maxBytes} characters of JSON`);
    return new TypeError(`${this.place()} cannot be read: ${describeFailure(error)}`, { cause: error });
  }

  private write(value: unknown): void {
    switch (typeof value) {
      case 'string':
        if (value.length > this.limits.maxBytes) throw tooLarge;
        this.text += quote(value);
        break;
      case 'number':
        this.text += Number.isFinite(value) ? String(value) : value < 0 ? '-1e999' : '1e999';
        break;
      case 'boolean':
        this.text += value ? 'true' : 'false';
        break;
      case 'object':
        if (value === null) this.text += 'null';
        else this.writeContainer(value);
        break;
      case 'bigint':
        throw this.refuse('is a BigInt; give a number (an integer within ±(2^53−1))');
      default:
        throw this.refuse(`is a ${typeof value}, which is no JSON value`);
    }
    if (this.text.length > this.limits.maxBytes) throw tooLarge;
  }

  private writeContainer(value: object): void {
    const level = this.depth;
    for (let i = 0; i < level; i++) {
      if (this.ancestors[i] === value)
        throw this.refuse(`is cyclic: it is the same object as ${this.pointer(i) || 'the whole'}`);
    }
    const isList = Array.isArray(value);
    if (level >= this.limits.maxDepth && this.limits.beyond === 'refuse') {
      throw this.tooMuch(`${this.limits.maxDepth} levels`);
    }
    if (level > this.limits.maxDepth) {
      this.text += '[]'; // Already one level too deep for the core: what lies below does not matter.
      return;
    }
    this.ancestors[level] = value;
    if (isList) this.writeList(value as unknown[], level);
    else this.writeObject(value as Record<string, unknown>, level);
    this.depth = level;
  }

  private writeList(list: unknown[], level: number): void {
    const length = Math.min(list.length, this.limits.maxEntries + 1);
    if (length > this.limits.maxEntries && this.limits.beyond === 'refuse') {
      throw this.tooMuch(`${this.limits.maxEntries} entries`);
    }
    this.depth = level + 1;
    this.text += '[';
    for (let i = 0; i < length; i++) {
      this.keys[level] = i;
      let entry = list[i];
      if (typeof entry === 'object' && entry !== null) entry = this.resolve(entry, i);
      if (i > 0) this.text += ',';
      if (entry === undefined) this.text += 'null';
      else this.write(entry);
    }
    this.text += ']';
  }

  private writeObject(object: Record<string, unknown>, level: number): void {
    const names = Object.keys(object);
    this.depth = level + 1;
    let separator = '{';
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      this.keys[level] = name;
      let member = object[name];
      if (typeof member === 'object' && member !== null) member = this.resolve(member, name);
      if (member === undefined) {
        if (++this.skipped > this.limits.maxBytes) throw tooLarge;
        continue;
      }
      if (name.length > this.limits.maxBytes) throw tooLarge;
      this.text += separator + quoteName(name);
      separator = ',';
      this.write(member);
    }
    this.text += separator === '{' ? '{}' : '}';
  }

  /** `toJSON` and boxed primitives, as `JSON.stringify` takes them. */
  private resolve(value: unknown, key: string | number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    // Listing the keys of a huge buffer, which is no form, would take all memory.
    if (ArrayBuffer.isView(value) && value.byteLength > this.limits.maxBytes) throw tooLarge;
    const { toJSON } = value as { toJSON?: unknown };
    const result: unknown = typeof toJSON === 'function' ? toJSON.call(value, String(key)) : value;
    return typeof result === 'object' && result !== null ? unbox(result) : result;
  }

  private refuse(reason: string): TypeError {
    const refusal = new TypeError(`${this.place()} ${reason}`);
    this.refusal = refusal;
    return refusal;
  }

  private tooMuch(limit: string): RangeError {
    const refusal = new RangeError(`${this.place()} has more than ${limit}`);
    this.refusal = refusal;
    return refusal;
  }

  private place(): string {
    const pointer = this.pointer(this.depth);
    return pointer === '' ? `hezuo: ${this.what}` : `hezuo: ${this.what} at ${pointer}`;
  }

  private pointer(depth: number): string {
    let pointer = '';
    for (let i = 0; i < depth; i++) {
      const key = String(this.keys[i]).replace(/~/g, '~0').replace(/\//g, '~1');
      pointer += `/${key.length > longestNamed ? `${key.slice(0, longestNamed)}…` : key}`;
    }
    return pointer;
  }
}

/** The primitive inside `new Number(1)`, `new String('a')`, … also of another realm; everything else as it is. */
function unbox(value: object): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === Array.prototype || prototype === null) return value;
  switch (Object.prototype.toString.call(value)) {
    case '[object Number]':
      return Number.prototype.valueOf.call(value);
    case '[object String]':
      return String.prototype.valueOf.call(value);
    case '[object Boolean]':
      return Boolean.prototype.valueOf.call(value);
    case '[object BigInt]':
      return BigInt.prototype.valueOf.call(value);
    case '[object Symbol]':
      return Symbol.prototype.valueOf.call(value);
    default:
      return value;
  }
}
