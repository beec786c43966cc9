// SPDX-License-Identifier: MIT
// Names for the ids in a task's form, as far as the merchant's catalog knows them. Until it has come, nothing stands there.
import { useLanguage } from '../app/language';
import type { ReadableField } from './given-values';
import { useLoaded } from '../app/use-loaded';
import { notYet, pickerOptions } from '../form/picker-options';
import { layoutOf } from '../layouts';
import { useSession } from '../session/session';

export type NameOf = (field: ReadableField, value: unknown) => string | undefined;

export function useNames(form: string): NameOf {
  const { words, locale } = useLanguage();
  const { api } = useSession();
  const { value: catalog, pending } = useLoaded(() => api.catalog(), [api]);
  const { pickers } = layoutOf(form);
  return (field, value) => {
    const picker = field.path === undefined ? undefined : pickers[field.path];
    if (!picker) return undefined;
    if (pending && field.kind === 'id') return notYet;
    const found = pickerOptions(picker, catalog, words, locale).find((one) => one.value === value);
    if (!found) return undefined;
    return picker === 'product-link' ? `${found.label} ${found.value}` : found.label;
  };
}
