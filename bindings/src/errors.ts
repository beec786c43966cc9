// SPDX-License-Identifier: MIT
// Programming errors that the core reports (unknown ids, bad overlays), as JavaScript errors with a way out.

import { nearest } from './nearest.js';

/** `{"error": …}` as the core answers it. */
export interface CoreError {
  code: string;
  id?: string;
  message?: string;
}

/** What an unknown id was looked up in: a word for the message and the lists of `ids()` that hold its kind. */
const unknownIds = new Map([
  ['unknown_form', { word: 'form', lists: ['forms'] }],
  ['unknown_kind', { word: 'task kind', lists: ['kinds'] }],
  ['unknown_calculation', { word: 'calculation', lists: ['calculations'] }],
  ['unknown_rule', { word: 'rule', lists: ['rules'] }],
]);

/** Throws what the core's error means: a `RangeError` with the nearest known ids, or else a `TypeError`. */
export function throwCoreError(error: CoreError, ids: () => Record<string, unknown>): never {
  const unknown = unknownIds.get(error.code);
  if (unknown === undefined) throw new TypeError(`hezuo: ${error.message ?? error.code}`);
  const known = ids();
  const candidates = unknown.lists.flatMap((list) => (known[list] ?? []) as string[]);
  const id = error.id ?? '';
  throw new RangeError(`hezuo: no ${unknown.word} "${shorten(id)}"${suggestion(id, candidates)}`);
}

function suggestion(id: string, candidates: string[]): string {
  const near = nearest(id, candidates);
  if (near.length > 0) return `; did you mean ${near.map((found) => `"${found}"`).join(' or ')}?`;
  return candidates.length === 0
    ? ''
    : `; known are ${candidates.slice(0, 12).join(', ')}${candidates.length > 12 ? ', …' : ''}`;
}

/** A refused `load` option: an unknown edition or parameter, or a value that the parameter does not take. */
export function rulebookError(error: CoreError, parameters: () => string[]): RangeError {
  const id = shorten(error.id ?? '');
  if (error.code === 'unknown_parameter') {
    return new RangeError(`hezuo: no parameter "${id}"${suggestion(error.id ?? '', parameters())}`);
  }
  const message = error.message ?? error.code;
  return new RangeError(`hezuo: ${message.includes(id) ? message : `${message}: "${id}"`}`);
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
