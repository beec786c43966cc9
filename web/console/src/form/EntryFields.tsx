// SPDX-License-Identifier: MIT
// One row of a list: an object's fields, or one input.
import { describedBy, getAt, inputId, testId, type FieldInfo, type Pointer } from '../../../shared';
import { useLanguage } from '../app/language';
import { ErrorList } from './ErrorList';
import { FieldList } from './FieldList';
import { useFormScope } from './form-context';
import { InputOf } from './inputs/InputOf';
import { touchOnLeave } from './touch';

interface Props {
  field: FieldInfo;
  pointer: Pointer;
  index: number;
}

/** The description of an entry of a list of scalars: the list's own, with the entries' kind and limits. */
function entryField(field: FieldInfo): FieldInfo {
  const { entryKind, entryMin, entryMax, ...list } = field;
  const entry: FieldInfo = { ...list, kind: entryKind ?? 'text' };
  delete entry.min;
  delete entry.max;
  if (entryMin !== undefined) entry.min = entryMin;
  if (entryMax !== undefined) entry.max = entryMax;
  return entry;
}

export function EntryFields({ field, pointer, index }: Props) {
  const { words } = useLanguage();
  const { state, edit, errors } = useFormScope();
  const found = errors.at(pointer);
  const onBlur = touchOnLeave(edit, pointer);
  if (field.fields) {
    return (
      <div
        className="entry-body"
        role="group"
        aria-label={words.entryName(field.label, index + 1)}
        data-testid={testId.field(pointer)}
        onBlur={onBlur}
      >
        <FieldList fields={field.fields} base={pointer} />
        <ErrorList pointer={pointer} field={field} errors={found} />
      </div>
    );
  }
  const entry = entryField(field);
  return (
    <div className="entry-body" data-testid={testId.field(pointer)} onBlur={onBlur}>
      <InputOf
        field={entry}
        pointer={pointer}
        value={getAt(state.value, pointer)}
        onChange={(next) => edit({ do: 'set', at: pointer, to: next })}
        attributes={{
          id: inputId(pointer),
          'aria-label': words.entryName(field.label, index + 1),
          'aria-invalid': found.length > 0,
          'aria-describedby': describedBy(pointer, false, found.length > 0),
        }}
      />
      <ErrorList pointer={pointer} field={entry} errors={found} />
    </div>
  );
}
