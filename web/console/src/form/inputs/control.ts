// SPDX-License-Identifier: MIT
// What every input gets.
import type { FieldInfo, Pointer } from '../../../../shared';

/** Ties an input to its label, hint and error. */
export interface InputAttributes {
  id: string;
  'aria-label'?: string;
  'aria-invalid': boolean;
  'aria-required'?: boolean;
  'aria-describedby'?: string | undefined;
}

export interface ControlProps {
  field: FieldInfo;
  pointer: Pointer;
  value: unknown;
  /** null: the input was emptied. */
  onChange: (next: unknown) => void;
  attributes: InputAttributes;
}
