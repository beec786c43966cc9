// SPDX-License-Identifier: MIT
// Chooses the input for a field's kind.
import { pickerFor, useFormScope } from '../form-context';
import { isOneInput } from '../use-form-errors';
import { BooleanInput } from './BooleanInput';
import { ChoiceInput } from './ChoiceInput';
import type { ControlProps } from './control';
import { InstantInput } from './InstantInput';
import { MoneyInput } from './MoneyInput';
import { NumberInput } from './NumberInput';
import { OnePickerInput } from './OnePickerInput';
import { ManyPickerInput } from './ManyPickerInput';
import { SuggestInput } from './SuggestInput';
import { TextInput } from './TextInput';

export function InputOf(props: ControlProps) {
  const { pickers } = useFormScope();
  const { field } = props;
  const picker = pickerFor(pickers, field);
  if (isOneInput(field)) return <ManyPickerInput {...props} picker={picker} />;
  if (picker && field.kind === 'id') return <OnePickerInput {...props} picker={picker} />;
  if (picker) return <SuggestInput {...props} picker={picker} />;
  switch (field.kind) {
    case 'enumeration':
      return <ChoiceInput {...props} />;
    case 'boolean':
      return <BooleanInput {...props} />;
    case 'instant':
      return <InstantInput {...props} />;
    case 'integer':
      return field.unit === 'fen' ? <MoneyInput {...props} /> : <NumberInput {...props} />;
    default:
      return <TextInput {...props} />;
  }
}
