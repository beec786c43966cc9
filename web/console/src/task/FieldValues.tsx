// SPDX-License-Identifier: MIT
// Values of a form or a payload, to read: labels and words from the library, one line per field.
import { child, getAt } from '../../../shared';
import { useLanguage } from '../app/language';
import { givenFields, type ReadableField } from './given-values';
import type { NameOf } from './use-names';
import { useValueText } from './use-value-text';

interface Props {
  fields: ReadableField[];
  value: unknown;
  /** Names for ids; without, ids are shown as they are. */
  nameOf?: NameOf | undefined;
}

export function FieldValues({ fields, value, nameOf }: Props) {
  const given = givenFields(fields, value);
  if (given.length === 0) return null;
  return (
    <dl className="values">
      {given.map((field) => (
        <div key={field.name} className={field.fields || field.multiline ? 'values-wide' : undefined}>
          <dt>{field.label}</dt>
          <dd>
            <ValueView field={field} value={getAt(value, child('', field.name))} nameOf={nameOf} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ValueView({
  field,
  value,
  nameOf,
}: {
  field: ReadableField;
  value: unknown;
  nameOf: NameOf | undefined;
}) {
  const textOf = useValueText(nameOf);
  if (field.fields && Array.isArray(value))
    return <EntryTable fields={field.fields} entries={value} nameOf={nameOf} />;
  if (field.fields) return <FieldValues fields={field.fields} value={value} nameOf={nameOf} />;
  if (Array.isArray(value)) {
    const entry: ReadableField = { ...field, kind: field.entryKind ?? 'text' };
    return value.map((one, index) => <div key={index}>{textOf(entry, one)}</div>);
  }
  return textOf(field, value);
}

interface TableProps {
  fields: ReadableField[];
  entries: unknown[];
  nameOf: NameOf | undefined;
}

function EntryTable({ fields, entries, nameOf }: TableProps) {
  const { words } = useLanguage();
  const textOf = useValueText(nameOf);
  return (
    <table className="entry-table">
      <thead>
        <tr>
          {fields.map((field) => (
            <th key={field.name} scope="col">
              {field.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <tr key={index}>
            {fields.map((field) => {
              const inner = getAt(entry, child('', field.name));
              return (
                <td key={field.name}>
                  {inner === undefined || inner === null ? words.none : textOf(field, inner)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
