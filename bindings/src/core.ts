// SPDX-License-Identifier: MIT
// The wasm module's functions, and the way through them: texts in, parsed answers out, coded errors thrown.

import { describeFailure } from './failures.js';
import { throwCoreError, type CoreError } from './errors.js';
import type { Call, CallMemory, CallName } from './calls.js';
import type { Memory } from './record-writer.js';
import type { Locale } from './types.js';
import { serialize, type Limits } from './serialize.js';

/** What the wasm module exports. Texts are JSON; `''` is an absent value. */
export interface CoreModule extends Memory, CallMemory {
  /** A function of `hezuo.h` by its name there, with its texts in order; bytes are texts already. */
  call: Call;
  openRulebook(options: string): string;
  openTable(handle: number, form: string, list: string, options: string, rows: number, seed: number): string;
  /** A row as JSON; as the next one it answers how many rows are faulty since the last answer. */
  addToTable(table: number, row: string): number;
  _hezuo_table_add(table: number, columns: number, rows: number): number;
  /** Where the faulty rows since the last answer are told. */
  _hezuo_table_told(table: number): number;
  _hezuo_table_close(table: number): void;
  openDesk(handle: number, form: string): string;
  _hezuo_desk_told(desk: number): number;
  _hezuo_desk_check(
    desk: number,
    measured: boolean,
    facts: number,
    factsBytes: number,
    strict: boolean,
    english: boolean,
  ): number;
  measure(handle: number, question: 'count' | 'truncate', text: string, max: number): number;
}

/** An opened rulebook, seen in one locale: what every public method works on. */
export interface Context {
  core: CoreModule;
  handle: number;
  locale: Locale;
  limits: Limits;
}

/** Parses an answer of the core; an `error` in it becomes a `RangeError` (unknown id) or `TypeError`. */
export function answer<T>(context: Context, text: string): T {
  const parsed = JSON.parse(text) as unknown;
  if (typeof parsed === 'object' && parsed !== null && 'error' in parsed) {
    throwCoreError(parsed.error as CoreError, (list) => knownIds(context, list));
  }
  return parsed as T;
}

/** A list of `ids()`, or the ids of the parameters or editions. */
export function knownIds({ core, handle }: Pick<Context, 'core' | 'handle'>, list: string): string[] {
  const look = (question: CallName): unknown => JSON.parse(core.call(handle, question, ''));
  if (list === 'parameters' || list === 'editions')
    return (look(list) as { id: string }[]).map(({ id }) => id);
  return (look('ids') as Record<string, string[]>)[list] ?? [];
}

/** `{"name":text,…}` of texts that are JSON already, each within its own limits; absent ones left out. */
export function composeObject(members: Record<string, string>): string {
  let text = '';
  for (const name of Object.keys(members)) {
    const member = members[name] as string;
    if (member !== '') text += `${text === '' ? '{' : ','}"${name}":${member}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** The JSON text of a document from outside (a form, an event), within the rulebook's limits. */
export function textOf(context: Context, value: unknown, what: string): string {
  return serialize(value, what, context.limits);
}

/** The JSON text of what the caller keeps himself: a task, facts, options. */
export function ownText(value: unknown, what: string): string {
  return serialize(value, what, ownLimits);
}

/** Far more than any task or facts need, and less than the core reads. */
const ownLimits: Limits = { beyond: 'refuse', maxBytes: 1 << 26, maxDepth: 100, maxEntries: 1_000_000 };

/** Ids go to the core as they are; anything else is as unknown as an unknown id. */
export function requireText(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new RangeError(`hezuo: ${what} must be a text, not ${printable(value)}`);
}

function printable(value: unknown): string {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return typeof value === 'symbol' ? 'a symbol' : String(value);
  }
  try {
    return Object.prototype.toString.call(value);
  } catch (error) {
    return describeFailure(error);
  }
}
