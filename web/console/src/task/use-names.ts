// SPDX-License-Identifier: MIT
// Names for the ids in forms, payloads and tasks, as far as the catalog knows them. Until it has come, nothing stands there.
import { namesIn } from '../../../shared';
import { useLanguage } from '../app/language';
import { useCatalog } from '../app/use-catalog';
import { pickerFor } from '../form/form-context';
import { notYet, pickerOptions } from '../form/picker-options';
import { layoutOf } from '../layouts';
import type { ReadableField } from './given-values';

export type NameOf = (field: ReadableField, value: unknown) => string | undefined;

export function useNames(form: string): NameOf {
  const { words, locale } = useLanguage();
  const { catalog, catalogPending } = useCatalog();
  const { pickers } = layoutOf(form);
  const names = catalog && namesIn(catalog);
  return (field, value) => {
    const picker = pickerFor(pickers, field);
    if (!picker) return undefined;
    if (catalogPending && field.kind === 'id') return notYet;
    if (picker !== 'product-link') return typeof value === 'string' ? names?.[value] : undefined;
    const found = pickerOptions(picker, catalog, words, locale).find((one) => one.value === value);
    return found && `${found.label} ${found.value}`;
  };
}
