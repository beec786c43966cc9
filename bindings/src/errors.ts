// SPDX-License-Identifier: MIT
// Programming errors that the core reports (unknown ids, bad overlays), as JavaScript errors with a way out.

import { nearest } from './nearest.js';

/** `{"error": …}` as the core answers it. */
export interface CoreError {
  code: string;
  id?: string;
  message?: string;
}

/** What an unknown id was looked up in: a word for the message and the list that holds its kind. */
const unknownIds = new Map([
  ['unknown_form', { word: 'form', list: 'forms' }],
  ['unknown_kind', { word: 'task kind', list: 'kinds' }],
  ['unknown_calculation', { word: 'calculation', list: 'calculations' }],
  ['unknown_rule', { word: 'rule', list: 'rules' }],
  ['unknown_edition', { word: 'edition', list: 'editions' }],
  ['unknown_list', { word: 'list of objects', list: 'lists' }],
  ['unknown_column', { word: 'column', list: 'columns' }],
  ['unknown_parameter', { word: 'parameter', list: 'parameters' }],
]);

/** A refused value of an overlay. */
const badValues = new Set(['bad_value', 'contradiction', 'bad_overlay']);

/** Throws what the core's error means: a `RangeError` with the nearest known ids, or else a `TypeError`. */
export function throwCoreError(error: CoreError, known: (list: string) => string[]): never {
  const id = error.id ?? '';
  const unknown = unknownIds.get(error.code);
  if (unknown !== undefined) {
    throw new RangeError(`hezuo: no ${unknown.word} "${shorten(id)}"${suggestion(id, known(unknown.list))}`);
  }
  const message = error.message ?? error.code;
  if (!badValues.has(error.code)) throw new TypeError(`hezuo: ${message}`);
  throw new RangeError(`hezuo: ${message.includes(id) ? message : `${message}: "${shorten(id)}"`}`);
}

function suggestion(id: string, candidates: string[]): string {
  const near = nearest(id, candidates);
  if (near.length > 0) return `; did you mean ${near.map((found) => `"${found}"`).join(' or ')}?`;
  return candidates.length === 0
    ? ''
    : `; known are ${candidates.slice(0, 12).join(', ')}${candidates.length > 12 ? ', …' : ''}`;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
