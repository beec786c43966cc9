// SPDX-License-Identifier: MIT
// Names for the ids in a task's form, as far as the merchant's catalog knows them.
import { useLanguage } from '../app/language';
import type { ReadableField } from './given-values';
import { useLoaded } from '../app/use-loaded';
import { pickerOptions } from '../form/picker-options';
import { layoutOf } from '../layouts';
import { useSession } from '../session/session';

export type NameOf = (field: ReadableField, value: unknown) => string | undefined;

export function useNames(form: string): NameOf {
  const { words, locale } = useLanguage();
  const { api } = useSession();
  const catalog = useLoaded(() => api.catalog(), [api]).value;
  const { pickers } = layoutOf(form);
  return (field, value) => {
    const picker = field.path === undefined ? undefined : pickers[field.path];
    if (!picker) return undefined;
    const found = pickerOptions(picker, catalog, words, locale).find((one) => one.value === value);
    if (!found) return undefined;
    return picker === 'product-link' ? `${found.label} ${found.value}` : found.label;
  };
}
