// SPDX-License-Identifier: MIT
// Options -> the texts that the core takes; a wrong option is a programming error, named.

import { composeObject, ownText, type Context } from './core.js';
import type { LocaleOption } from './hezuo.js';
import type { RulebookChoice } from './rulebooks.js';
import type { Actor, Locale } from './types.js';

const locales: readonly string[] = ['zh-CN', 'en'] satisfies Locale[];
const actors: readonly string[] = ['merchant', 'creator', 'platform'] satisfies Actor[];

/** The locale, or a `RangeError`. */
export function requireLocale(locale: unknown): Locale {
  if (typeof locale === 'string' && locales.includes(locale)) return locale as Locale;
  const given = typeof locale === 'string' ? `"${locale}"` : typeof locale;
  throw new RangeError(`hezuo: option locale must be one of ${locales.join(', ')}, not ${given}`);
}

/** The side, or a `RangeError`: an unknown one must not be shown what a known one may not see. */
export function requireActor(actor: unknown): Actor {
  if (typeof actor === 'string' && actors.includes(actor)) return actor as Actor;
  const given = typeof actor === 'string' ? `"${actor}"` : typeof actor;
  throw new RangeError(`hezuo: actor must be one of ${actors.join(', ')}, not ${given}`);
}

/** Options are an object or absent. */
export function requireOptions<T>(options: T, method: string): T {
  const given: unknown = options;
  if (given === undefined) return options;
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return options;
  throw new TypeError(`hezuo: options of ${method} must be an object`);
}

/** `{"locale":…}` with further members that are JSON text already. */
export function optionsText(
  context: Context,
  options: LocaleOption | undefined,
  members: Record<string, string> = {},
): string {
  const locale = options?.locale === undefined ? context.locale : requireLocale(options.locale);
  return composeObject({ ...members, locale: `"${locale}"` });
}

/** `{edition?, overlay?}`, the overlay sorted by name, so that equal overlays are one rulebook. */
export function rulebookText(choice: RulebookChoice | undefined, where: string): string {
  const overlay: unknown = choice?.overlay;
  if (overlay !== undefined && (typeof overlay !== 'object' || overlay === null || Array.isArray(overlay))) {
    throw new TypeError(`hezuo: ${where}overlay must be an object of parameter ids and values`);
  }
  if (choice?.edition !== undefined && typeof choice.edition !== 'string') {
    throw new TypeError(`hezuo: ${where}edition must be a text`);
  }
  // First, for its errors: a getter that throws is named.
  ownText(overlay, `${where}overlay`);
  const sorted = overlay && Object.fromEntries(Object.entries(overlay).sort(([a], [b]) => (a < b ? -1 : 1)));
  return composeObject({
    edition: ownText(choice?.edition, `${where}edition`),
    overlay: ownText(sorted, `${where}overlay`),
  });
}

export function booleanText(value: unknown, name: string): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return String(value);
  throw new TypeError(`hezuo: option ${name} must be a boolean`);
}

export function pointersText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value) && value.every((pointer) => typeof pointer === 'string')) {
    return ownText(value, 'option only');
  }
  throw new TypeError('hezuo: option only must be a list of JSON Pointers');
}
