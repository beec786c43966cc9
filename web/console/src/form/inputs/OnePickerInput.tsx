// SPDX-License-Identifier: MIT
// One id from the catalog, found by name.
import { Select } from 'antd';
import { useLanguage } from '../../app/language';
import { useFormScope, type PickerKind } from '../form-context';
import { usePickerOptions } from '../use-picker-options';
import type { ControlProps } from './control';
import { OptionLine } from './OptionLine';

export function OnePickerInput({
  value,
  onChange,
  attributes,
  picker,
}: ControlProps & { picker: PickerKind }) {
  const { words } = useLanguage();
  const { catalog } = useFormScope();
  const options = usePickerOptions(picker);
  return (
    <Select
      {...attributes}
      className="input-wide"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={words.choose}
      loading={!catalog}
      options={options}
      optionRender={({ data }) => <OptionLine label={data.label} detail={data.detail} />}
      value={typeof value === 'string' ? value : null}
      status={attributes['aria-invalid'] ? 'error' : ''}
      onChange={(picked: string | undefined) => onChange(picked ?? null)}
    />
  );
}
