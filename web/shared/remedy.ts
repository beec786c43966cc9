// SPDX-License-Identifier: MIT
// Applying a violation's remedy to the value of a form.
import { getAt, removeAt, setAt } from './pointer';
import type { Instant, Pointer, Remedy, RuleLibrary, Violation } from './types';

/**
 * What a page can do with a remedy: `apply` = one button changes the value, `choose` = the user picks one of
 * `remedy.from`, `focus` = only the user knows the value, `inform` = words, as no value would help (wait, top up).
 */
export type RemedyUse = 'apply' | 'choose' | 'focus' | 'inform';

export function remedyUse(remedy: Remedy, current: unknown): RemedyUse {
  switch (remedy.op) {
    case 'truncate':
    case 'remove':
    case 'not-before':
    case 'not-after':
      return 'apply';
    case 'range':
      return Array.isArray(current) ? 'focus' : 'apply';
    case 'choose':
      return 'choose';
    case 'provide':
      return 'focus';
    case 'wait':
    case 'top-up':
      return 'inform';
  }
}

/** What `remove` takes out: the field at fault, or for a repetition the whole entry of the list that repeats. */
export function removalOf(violation: Violation): Pointer {
  if (violation.code !== 'not_unique') return violation.path;
  return /^.*\/[0-9]+(?=\/|$)/.exec(violation.path)?.[0] ?? violation.path;
}

/** The integer of the range that lies nearest to what stands there. */
export function nearestInRange(current: unknown, min: number, max: number): number {
  const wanted = typeof current === 'number' && Number.isFinite(current) ? Math.round(current) : min;
  return Math.min(Math.max(wanted, min), max);
}

const minuteMs = 60_000;

/**
 * The nearest whole minute that the remedy allows: `not-before` is that instant or later, `not-after` that or earlier.
 * It can be read and typed, and "now" is not over before the form is sent.
 */
export function wholeMinute(remedy: Extract<Remedy, { at: Instant }>): Instant {
  const round = remedy.op === 'not-before' ? Math.ceil : Math.floor;
  return round(remedy.at / minuteMs) * minuteMs;
}

/** A copy of `value` with the remedy applied at `pointer`; unchanged where a remedy only informs. */
export function applyRemedy(
  library: Pick<RuleLibrary, 'truncate'>,
  value: unknown,
  pointer: Pointer,
  remedy: Remedy,
  choice?: string | boolean,
): unknown {
  const current = getAt(value, pointer);
  switch (remedy.op) {
    case 'truncate':
      if (Array.isArray(current)) return setAt(value, pointer, current.slice(0, remedy.max));
      return setAt(value, pointer, library.truncate(String(current), remedy.max));
    case 'range':
      return Array.isArray(current)
        ? value
        : setAt(value, pointer, nearestInRange(current, remedy.min, remedy.max));
    case 'choose':
      return choice === undefined ? value : setAt(value, pointer, choice);
    case 'remove':
      return removeAt(value, pointer);
    case 'not-before':
    case 'not-after':
      return setAt(value, pointer, wholeMinute(remedy));
    case 'provide':
    case 'wait':
    case 'top-up':
      return value;
  }
}
