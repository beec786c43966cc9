// SPDX-License-Identifier: MIT
// Takes values out of requests whose shape nobody has checked yet.

import { Problem } from './problem.ts';

/** Longer than any id or search word; what is longer finds nothing anyway. */
const longestText = 200;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The request's body, or query, as an object of own fields. */
export function objectIn(value: unknown): Record<string, unknown> {
  if (!isObject(value)) throw new Problem('invalid_request');
  return value;
}

/** The value at a path of own fields and indices; undefined where there is none. */
export function valueAt(value: unknown, ...path: (string | number)[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** A text that may go into a query: PostgreSQL takes neither U+0000 nor lone surrogates. */
export function isPlainText(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= longestText && !/[\p{Control}\p{Surrogate}]/u.test(value)
  );
}

/** An id inside a form that was not checked yet; null when it cannot be one. */
export function idAt(value: unknown, ...path: (string | number)[]): string | null {
  const found = valueAt(value, ...path);
  return isPlainText(found) && found !== '' ? found : null;
}

export function optionalText(fields: Record<string, unknown>, name: string): string | null {
  const value = valueAt(fields, name);
  if (value === undefined || value === '') return null;
  if (!isPlainText(value)) throw new Problem('invalid_request', `/${name}`);
  return value;
}

/** A whole number in a query string. */
export function optionalInteger(
  fields: Record<string, unknown>,
  name: string,
  min: number,
  max: number,
): number | null {
  const text = optionalText(fields, name);
  if (text === null) return null;
  const value = Number(text);
  if (!/^-?[0-9]+$/.test(text) || value < min || value > max) {
    throw new Problem('invalid_request', `/${name}`, { min, max });
  }
  return value;
}

/** A whole number in a body. */
export function requiredInteger(fields: Record<string, unknown>, name: string): number {
  const value = valueAt(fields, name);
  if (!Number.isSafeInteger(value)) throw new Problem('invalid_request', `/${name}`);
  return value as number;
}
