// SPDX-License-Identifier: MIT
// One labelled input with its hint, counter and errors.
import {
  describedBy,
  getAt,
  hintId,
  inputId,
  labelId,
  testId,
  type FieldInfo,
  type Pointer,
} from '../../../shared';
import { Counter } from './Counter';
import { ErrorList } from './ErrorList';
import { useFormScope } from './form-context';
import { InputOf } from './inputs/InputOf';
import { SourceTip } from './SourceTip';
import { touchOnLeave } from './touch';

interface Props {
  field: FieldInfo;
  pointer: Pointer;
  required: boolean;
}

function isWide(field: FieldInfo): boolean {
  return field.multiline === true || field.kind === 'link' || (field.kind === 'list' && field.max !== 1);
}

export function ScalarField({ field, pointer, required }: Props) {
  const { state, edit, errors } = useFormScope();
  const found = errors.at(pointer);
  const settled = getAt(state.settled, pointer);
  return (
    <div
      className={isWide(field) ? 'field field-wide' : 'field'}
      data-testid={testId.field(pointer)}
      onBlur={touchOnLeave(edit, pointer)}
    >
      <div className="field-head">
        <label id={labelId(pointer)} htmlFor={inputId(pointer)}>
          {field.label}
          {required && (
            <span className="required-mark" aria-hidden>
              *
            </span>
          )}
        </label>
        <SourceTip source={field.source} />
      </div>
      <InputOf
        field={field}
        pointer={pointer}
        value={getAt(state.value, pointer)}
        onChange={(next) =>
          edit(next === null ? { do: 'clear', at: pointer } : { do: 'set', at: pointer, to: next })
        }
        attributes={{
          id: inputId(pointer),
          'aria-invalid': found.length > 0,
          'aria-required': required,
          'aria-describedby': describedBy(pointer, field.hint !== '', found.length > 0),
        }}
      />
      <div className="field-foot">
        {field.hint !== '' && (
          <span className="hint" id={hintId(pointer)}>
            {field.hint}
          </span>
        )}
        {field.kind === 'text' && field.max !== undefined && (
          <Counter pointer={pointer} text={typeof settled === 'string' ? settled : ''} max={field.max} />
        )}
      </div>
      <ErrorList pointer={pointer} field={field} errors={found} />
    </div>
  );
}
