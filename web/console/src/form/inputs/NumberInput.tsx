// SPDX-License-Identifier: MIT
// Whole numbers; the unit stands in the label. Limits are the rules' business: the input takes any number, so that an error can explain itself.
import { InputNumber } from 'antd';
import type { ControlProps } from './control';

export function NumberInput({ value, onChange, attributes }: ControlProps) {
  return (
    <InputNumber
      {...attributes}
      className="input-number"
      value={typeof value === 'number' ? value : null}
      status={attributes['aria-invalid'] ? 'error' : ''}
      onChange={onChange}
    />
  );
}
