// SPDX-License-Identifier: MIT
// The inputs of a list of fields, as far as the values of their siblings call for them.
import { child, getAt, isShown, type FieldInfo, type Pointer } from '../../../shared';
import { FieldView } from './FieldView';
import { useFormScope } from './form-context';

interface Props {
  fields: FieldInfo[];
  /** The object that holds them. */
  base: Pointer;
}

export function FieldList({ fields, base }: Props) {
  const { state } = useFormScope();
  const siblings = getAt(state.value, base);
  return (
    <div className="field-grid">
      {fields
        .filter((field) => isShown(field, siblings))
        .map((field) => (
          <FieldView key={field.name} field={field} pointer={child(base, field.name)} siblings={siblings} />
        ))}
    </div>
  );
}
