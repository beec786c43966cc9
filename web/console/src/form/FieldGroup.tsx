// SPDX-License-Identifier: MIT
// An object inside a form: its fields under one legend.
import { hintId, testId, type FieldInfo, type Pointer } from '../../../shared';
import { ErrorList } from './ErrorList';
import { FieldList } from './FieldList';
import { useFormScope } from './form-context';
import { SourceTip } from './SourceTip';
import { touchOnLeave } from './touch';

export function FieldGroup({ field, pointer }: { field: FieldInfo; pointer: Pointer }) {
  const { edit, errors } = useFormScope();
  return (
    <fieldset
      className="field-group field-wide"
      data-testid={testId.field(pointer)}
      aria-describedby={hintId(pointer)}
      onBlur={touchOnLeave(edit, pointer)}
    >
      <legend>
        {field.label}
        <SourceTip source={field.source} />
      </legend>
      <p className="hint" id={hintId(pointer)}>
        {field.hint}
      </p>
      <FieldList fields={field.fields ?? []} base={pointer} />
      <ErrorList pointer={pointer} field={field} errors={errors.at(pointer)} />
    </fieldset>
  );
}
