// SPDX-License-Identifier: MIT
// The choices of a picker, in the page's language.
import { useMemo } from 'react';
import { useLanguage } from '../app/language';
import type { PickerKind } from '../../../shared';
import { useFormScope } from './form-context';
import { pickerOptions, type PickerOption } from './picker-options';

export function usePickerOptions(kind: PickerKind | undefined): PickerOption[] {
  const { words, locale } = useLanguage();
  const { catalog } = useFormScope();
  return useMemo(
    () => (kind === undefined ? [] : pickerOptions(kind, catalog, words, locale)),
    [kind, catalog, words, locale],
  );
}
