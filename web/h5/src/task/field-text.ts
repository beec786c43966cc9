// SPDX-License-Identifier: MIT
// One value of a form in words, by its field's kind and unit.
import { formatFen, formatInstantLong, type FieldInfo, type Locale } from '../../../shared';
import type { FieldKind } from 'hezuo';
import type { Words } from '../words';

/** As much of a field as is needed to show its value; a task's own fields have no more. */
export type ShownField = Pick<FieldInfo, 'name' | 'kind' | 'label' | 'unit' | 'values' | 'entryKind'> & {
  fields?: ShownField[];
};

export interface Speech {
  locale: Locale;
  words: Words;
  /** Names to say instead of the ids of known parties. */
  names: Record<string, string>;
}

export function valueText(field: ShownField, value: unknown, speech: Speech): string {
  const kind: FieldKind = field.kind === 'list' ? (field.entryKind ?? field.kind) : field.kind;
  if (typeof value === 'boolean') return value ? speech.words.yes : speech.words.no;
  if (typeof value === 'number') return numberText(field, kind, value, speech.locale);
  const text = String(value);
  if (kind === 'enumeration') return field.values?.find((one) => one.value === text)?.label ?? text;
  return kind === 'id' ? (speech.names[text] ?? text) : text;
}

function numberText(field: ShownField, kind: FieldKind, value: number, locale: Locale): string {
  if (kind === 'instant') return formatInstantLong(value, locale);
  if (field.unit === 'fen') return formatFen(value, locale);
  if (field.unit === 'percent') return `${value}%`;
  return new Intl.NumberFormat(locale).format(value);
}

/** Where a value can be followed to: a page, or a call. Anything else than http(s) is no link. */
export function hrefOf(field: ShownField, value: unknown): string | null {
  const kind = field.entryKind ?? field.kind;
  if (typeof value !== 'string') return null;
  if (kind === 'phone') return `tel:${value}`;
  return kind === 'link' && /^https?:\/\//.test(value) ? value : null;
}
