// SPDX-License-Identifier: MIT
// One of a few named values: side by side while they are few, else in a list.
import { Radio, Select } from 'antd';
import { labelId } from '../../../../shared';
import type { ControlProps } from './control';

const fewValues = 5;

export function ChoiceInput({ field, pointer, value, onChange, attributes }: ControlProps) {
  const options = (field.values ?? []).map((one) => ({ value: one.value, label: one.label }));
  const chosen = typeof value === 'string' ? value : null;
  if (options.length > fewValues) {
    return (
      <Select
        {...attributes}
        className="input-wide"
        options={options}
        value={chosen}
        status={attributes['aria-invalid'] ? 'error' : ''}
        onChange={onChange}
      />
    );
  }
  return (
    <Radio.Group
      {...attributes}
      role="radiogroup"
      aria-labelledby={labelId(pointer)}
      options={options}
      value={chosen}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
