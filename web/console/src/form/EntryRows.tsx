// SPDX-License-Identifier: MIT
// A list as rows: objects with their fields, or single inputs; rows are added and taken out by buttons.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import {
  child,
  focusField,
  getAt,
  hintId,
  labelId,
  newEntry,
  testId,
  type FieldInfo,
  type Pointer,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { EntryFields } from './EntryFields';
import { ErrorList } from './ErrorList';
import { useFormScope } from './form-context';
import { SourceTip } from './SourceTip';
import { touchOnLeave } from './touch';

/** A bound that nobody comes near is not worth counting towards. */
const neverReached = 1000;

export function EntryRows({ field, pointer }: { field: FieldInfo; pointer: Pointer }) {
  const { words } = useLanguage();
  const { state, edit, errors } = useFormScope();
  const value = getAt(state.value, pointer);
  const entries: unknown[] = Array.isArray(value) ? value : [];

  const add = () => {
    edit({ do: 'set', at: pointer, to: [...entries, newEntry(field)] });
    focusSoon(child(pointer, entries.length));
  };
  const remove = (index: number) => {
    edit({ do: 'remove', at: child(pointer, index) });
    if (entries.length > 1) focusSoon(child(pointer, Math.min(index, entries.length - 2)));
  };

  return (
    <div
      role="group"
      className="field-group field-wide"
      data-testid={testId.field(pointer)}
      aria-labelledby={labelId(pointer)}
      aria-describedby={hintId(pointer)}
      onBlur={touchOnLeave(edit, pointer)}
    >
      <div className="field-head">
        <span className="field-label" id={labelId(pointer)}>
          {field.label}
          {field.presence === 'required' && (
            <span className="required-mark" aria-hidden>
              *
            </span>
          )}
        </span>
        <SourceTip source={field.source} />
        {field.max !== undefined && field.max < neverReached && (
          <span className="counter">{words.entriesUsed(entries.length, field.max)}</span>
        )}
      </div>
      <p className="hint" id={hintId(pointer)}>
        {field.hint}
      </p>
      <ol className="entries">
        {entries.map((_, index) => (
          <li key={index} className="entry">
            <EntryFields field={field} pointer={child(pointer, index)} index={index} />
            <Button
              type="text"
              className="entry-remove"
              icon={<DeleteOutlined />}
              aria-label={words.removeEntry(field.label, index + 1)}
              title={words.remove}
              data-testid={testId.removeEntry(child(pointer, index))}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <Button type="dashed" icon={<PlusOutlined />} data-testid={testId.add(pointer)} onClick={add}>
        {words.addEntry(field.label)}
      </Button>
      <ErrorList pointer={pointer} field={field} errors={errors.at(pointer)} />
    </div>
  );
}

/** After the row is drawn. */
function focusSoon(pointer: Pointer): void {
  requestAnimationFrame(() => requestAnimationFrame(() => focusField(pointer)));
}
