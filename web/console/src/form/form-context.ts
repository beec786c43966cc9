// SPDX-License-Identifier: MIT
// What the fields of one form share.
import { createContext, useContext, type Dispatch } from 'react';
import type { Catalog, Pointer } from '../../../shared';
import type { FormEdit, FormState } from './form-state';
import type { FormErrors } from './use-form-errors';

/** Where the choices of an input come from: the merchant's catalog. */
export type PickerKind = 'creator' | 'product' | 'product-link';

export interface FormScope {
  state: FormState;
  edit: Dispatch<FormEdit>;
  errors: FormErrors;
  catalog: Catalog | undefined;
  /** The catalog is still on its way. */
  catalogPending: boolean;
  /** By the field's path as `describe` gives it, `{i}` for indices; a list's entries by the list's own path. */
  pickers: Record<Pointer, PickerKind>;
}

const FormContext = createContext<FormScope | null>(null);
export const FormScopeProvider = FormContext;

export function useFormScope(): FormScope {
  const scope = useContext(FormContext);
  if (!scope) throw new Error('useFormScope needs a FormScopeProvider around it');
  return scope;
}
