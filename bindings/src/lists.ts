// SPDX-License-Identifier: MIT
// Reads the containers that callers pass beside values (options, rows, branches): whatever their own code throws becomes a TypeError.

import { describeFailure } from './failures.js';

/** What `read` gives; an error of the container's own code (a getter, a proxy) is named after the container. */
export function reading<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new TypeError(`hezuo: ${what} cannot be read: ${describeFailure(error)}`, { cause: error });
  }
}

/** A list's entries, holes as `undefined`; `undefined` for what is no list. More than `most` is a `RangeError`. */
export function entriesOf(value: unknown, what: string, most: number): unknown[] | undefined {
  const length = reading(what, () => (Array.isArray(value) ? Number(value.length as unknown) : -1));
  if (length < 0) return undefined;
  if (length > most) throw new RangeError(`hezuo: ${what} has more than ${most} entries`);
  return reading(what, () => Array.from({ length }, (_, i) => (value as unknown[])[i]));
}
