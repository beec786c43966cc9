// SPDX-License-Identifier: MIT
// What the fields of one form share.
import { createContext, useContext, type Dispatch } from 'react';
import { pickerOf, type Catalog, type FieldInfo, type PickerKind, type Pointer } from '../../../shared';
import type { FormEdit, FormState } from './form-state';
import type { FormErrors } from './use-form-errors';

export interface FormScope {
  state: FormState;
  edit: Dispatch<FormEdit>;
  errors: FormErrors;
  catalog: Catalog | undefined;
  /** The catalog is still on its way. */
  catalogPending: boolean;
  /** Choices that a field's name does not tell, by its path as `describe` gives it, `{i}` for indices. */
  pickers: Record<Pointer, PickerKind>;
}

/** Where the choices of an input come from: what the form's layout says, else what its name says. */
export function pickerFor(
  pickers: Record<Pointer, PickerKind>,
  field: Pick<FieldInfo, 'name' | 'kind'> & { path?: Pointer; entryKind?: FieldInfo['kind'] },
): PickerKind | undefined {
  return (field.path === undefined ? undefined : pickers[field.path]) ?? pickerOf(field);
}

const FormContext = createContext<FormScope | null>(null);
export const FormScopeProvider = FormContext;

export function useFormScope(): FormScope {
  const scope = useContext(FormContext);
  if (!scope) throw new Error('useFormScope needs a FormScopeProvider around it');
  return scope;
}
