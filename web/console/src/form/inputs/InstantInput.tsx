// SPDX-License-Identifier: MIT
// An instant as date and time in Shanghai, to the minute.
import type { ControlProps } from './control';
import { InstantPicker } from './InstantPicker';

export function InstantInput({ value, onChange, attributes }: ControlProps) {
  return (
    <InstantPicker
      attributes={attributes}
      value={typeof value === 'number' ? value : undefined}
      onChange={onChange}
    />
  );
}
