// SPDX-License-Identifier: MIT
// One plain value in words, by its field's kind and unit.
import { formatFen, formatInstant } from '../../../shared';
import { useLanguage } from '../app/language';
import type { ReadableField } from './given-values';
import type { NameOf } from './use-names';

export function useValueText(nameOf?: NameOf): (field: ReadableField, value: unknown) => string {
  const { words, locale } = useLanguage();
  return (field, value) => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') {
      if (field.kind === 'instant') return formatInstant(value, locale);
      if (field.unit === 'fen') return formatFen(value, locale);
      return String(value);
    }
    const text =
      typeof value === 'object' && value !== null ? Object.values(value).join(' · ') : String(value);
    return field.values?.find((one) => one.value === value)?.label ?? nameOf?.(field, value) ?? text;
  };
}
