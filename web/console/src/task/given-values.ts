// SPDX-License-Identifier: MIT
// Which fields of a value say something.
import { child, getAt, type FieldInfo } from '../../../shared';

/** A field as reading needs it: of a form, of an event, or of the task itself. */
export type ReadableField = Pick<FieldInfo, 'name' | 'kind' | 'label'> &
  Partial<Pick<FieldInfo, 'path' | 'values' | 'entryKind' | 'unit' | 'multiline'>> & {
    fields?: ReadableField[];
  };

export function givenFields(fields: ReadableField[], value: unknown): ReadableField[] {
  return fields.filter((field) => {
    const inner = getAt(value, child('', field.name));
    return inner !== undefined && inner !== null;
  });
}

export function hasValues(fields: ReadableField[], value: unknown): boolean {
  return givenFields(fields, value).length > 0;
}
