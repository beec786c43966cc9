// SPDX-License-Identifier: MIT
// What the fields of a form share, with the catalog that its inputs pick from.
import { useMemo } from 'react';
import type { PickerKind, Pointer } from '../../../shared';
import { useCatalog } from '../app/use-catalog';
import type { FormScope } from './form-context';

export type FilledForm = Pick<FormScope, 'state' | 'edit' | 'errors'>;

export function useScope(
  { state, edit, errors }: FilledForm,
  pickers: Record<Pointer, PickerKind>,
): FormScope {
  const { catalog, catalogPending } = useCatalog();
  return useMemo<FormScope>(
    () => ({ state, edit, errors, catalog, catalogPending, pickers }),
    [state, edit, errors, catalog, catalogPending, pickers],
  );
}
