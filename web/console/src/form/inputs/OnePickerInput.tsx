// SPDX-License-Identifier: MIT
// One id from the catalog, found by name.
import { CloseCircleFilled } from '@ant-design/icons';
import { Select } from 'antd';
import { useLanguage } from '../../app/language';
import type { PickerKind } from '../../../../shared';
import { useFormScope } from '../form-context';
import { usePickerOptions } from '../use-picker-options';
import type { ControlProps } from './control';
import { OptionLine } from './OptionLine';
import { nameOfPicked } from './picked-name';

export function OnePickerInput({
  field,
  value,
  onChange,
  attributes,
  picker,
}: ControlProps & { picker: PickerKind }) {
  const { words } = useLanguage();
  const { catalogPending } = useFormScope();
  const options = usePickerOptions(picker);
  return (
    <Select
      {...attributes}
      className="input-wide"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={{ clearIcon: <CloseCircleFilled aria-hidden />, label: words.clear(field.label) }}
      placeholder={words.choose}
      loading={catalogPending}
      options={options}
      labelRender={nameOfPicked(catalogPending)}
      optionRender={({ data }) => <OptionLine label={data.label} detail={data.detail} />}
      value={typeof value === 'string' ? value : null}
      status={attributes['aria-invalid'] ? 'error' : ''}
      onChange={(picked: string | undefined) => onChange(picked ?? null)}
    />
  );
}
