// SPDX-License-Identifier: MIT
// A list of ids as one input: one choice where the list holds one at most, else several; typed freely without a catalog.
import { Select } from 'antd';
import { useLanguage } from '../../app/language';
import type { PickerKind } from '../../../../shared';
import { useFormScope } from '../form-context';
import { usePickerOptions } from '../use-picker-options';
import type { ControlProps } from './control';
import { OptionLine } from './OptionLine';
import { nameOfPicked } from './picked-name';
import { OnePickerInput } from './OnePickerInput';

export function ManyPickerInput(props: ControlProps & { picker: PickerKind | undefined }) {
  const { field, value, onChange, attributes, picker } = props;
  const { words } = useLanguage();
  const { catalogPending } = useFormScope();
  const options = usePickerOptions(picker);
  const ids = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  if (picker && field.max === 1 && ids.length <= 1) {
    return (
      <OnePickerInput
        {...props}
        picker={picker}
        value={ids[0]}
        onChange={(picked) => onChange(typeof picked === 'string' ? [picked] : [])}
      />
    );
  }
  return (
    <Select
      {...attributes}
      className="input-wide"
      mode={picker ? 'multiple' : 'tags'}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={words.choose}
      options={options}
      labelRender={nameOfPicked(catalogPending && picker !== undefined)}
      optionRender={({ data }) => <OptionLine label={data.label} detail={data.detail} />}
      value={ids}
      status={attributes['aria-invalid'] ? 'error' : ''}
      onChange={onChange}
    />
  );
}
