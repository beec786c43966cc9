// SPDX-License-Identifier: MIT
// Free text with the catalog's values to pick from.
import { AutoComplete, Input } from 'antd';
import type { PickerKind } from '../../../../shared';
import { usePickerOptions } from '../use-picker-options';
import { OptionLine } from './OptionLine';
import type { ControlProps } from './control';

export function SuggestInput({ value, onChange, attributes, picker }: ControlProps & { picker: PickerKind }) {
  const options = usePickerOptions(picker).map((one) => ({
    value: one.value,
    label: <OptionLine label={one.label} detail={one.detail} />,
  }));
  return (
    <AutoComplete
      className="input-wide"
      id={attributes.id}
      options={options}
      value={typeof value === 'string' ? value : ''}
      status={attributes['aria-invalid'] ? 'error' : ''}
      onInputKeyDown={(event) => {
        // Enter takes the suggestion; it does not send the form.
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(text: string | undefined) => onChange(text ? text : null)}
    >
      <Input {...attributes} inputMode="url" autoComplete="off" />
    </AutoComplete>
  );
}
