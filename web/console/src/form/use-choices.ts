// SPDX-License-Identifier: MIT
// Names for the values of a field: an enumeration's labels, or the catalog's titles.
import type { FieldInfo } from '../../../shared';
import { useLanguage } from '../app/language';
import { pickerFor, useFormScope } from './form-context';
import { usePickerOptions } from './use-picker-options';

export function useChoices(field: FieldInfo | undefined): (value: string | boolean) => string {
  const { words } = useLanguage();
  const { pickers } = useFormScope();
  const picked = usePickerOptions(field && pickerFor(pickers, field));
  const options = [...(field?.values ?? []), ...picked];
  return (value) => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return options.find((option) => option.value === value)?.label ?? value;
  };
}
