// SPDX-License-Identifier: MIT
// Chooses how one field is drawn: as a group, as rows, or as one input.
import { demandOf, type FieldInfo, type Pointer } from '../../../shared';
import { EntryRows } from './EntryRows';
import { FieldGroup } from './FieldGroup';
import { ScalarField } from './ScalarField';
import { isOneInput } from './use-form-errors';

interface Props {
  field: FieldInfo;
  pointer: Pointer;
  siblings: unknown;
}

export function FieldView({ field, pointer, siblings }: Props) {
  if (field.kind === 'object') return <FieldGroup field={field} pointer={pointer} />;
  if (field.kind === 'list' && !isOneInput(field)) return <EntryRows field={field} pointer={pointer} />;
  const demand = demandOf(field, siblings);
  return (
    <ScalarField
      field={{
        ...field,
        ...(demand?.min !== undefined && { min: demand.min }),
        ...(demand?.max !== undefined && { max: demand.max }),
      }}
      pointer={pointer}
      required={demand?.presence === 'required'}
    />
  );
}
