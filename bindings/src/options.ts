// SPDX-License-Identifier: MIT
// Options -> the texts that the core takes; a wrong option is a programming error, named.

import { composeObject, ownText, type Context } from './core.js';
import type {
  ApplyOptions,
  BatchOptions,
  CheckOptions,
  LocaleOption,
  OpenOptions,
  PreviewOptions,
} from './hezuo.js';
import { entriesOf, reading } from './lists.js';
import type { RulebookOptions } from './load.js';
import type { DiffOptions, RulebookChoice } from './rulebooks.js';
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

type OptionsOfAll = RulebookOptions & { wasm?: unknown } & CheckOptions &
  BatchOptions &
  OpenOptions &
  ApplyOptions &
  PreviewOptions &
  DiffOptions;
type OptionName = keyof OptionsOfAll;

/** Every option there is; the compiler misses none. */
const optionNames = Object.keys({
  at: true,
  edition: true,
  event: true,
  expectedVersion: true,
  facts: true,
  locale: true,
  onProgress: true,
  only: true,
  overlay: true,
  strict: true,
  task: true,
  wasm: true,
} satisfies Record<OptionName, true>) as OptionName[];

/** Options are an object or absent. They come back as a plain copy: each option was read once, whatever the object is. */
export function requireOptions<T extends object>(
  given: keyof T extends OptionName ? T | undefined : never,
  method: string,
): T | undefined {
  const options: unknown = given;
  if (options === undefined) return undefined;
  return (
    reading(`options of ${method}`, () => {
      if (typeof options !== 'object' || options === null || Array.isArray(options)) return undefined;
      const copy: Partial<Record<OptionName, unknown>> = {};
      for (const name of optionNames) {
        const value: unknown = (options as Record<string, unknown>)[name];
        if (value !== undefined) copy[name] = value;
      }
      return copy as T;
    }) ?? refuse(method)
  );
}

function refuse(method: string): never {
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
  // Read once, and for its errors: a getter that throws is named.
  const text = ownText(overlay, `${where}overlay`);
  const plain = text === '' ? undefined : (JSON.parse(text) as object);
  const sorted = plain && Object.fromEntries(Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1)));
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

export function pointersText(value: unknown, most: number): string {
  if (value === undefined) return '';
  const pointers = entriesOf(value, 'option only', most);
  if (pointers?.every((pointer) => typeof pointer === 'string')) return ownText(pointers, 'option only');
  throw new TypeError('hezuo: option only must be a list of JSON Pointers');
}
