// SPDX-License-Identifier: MIT
// The date-time picker, on Shanghai's wall clock and the server's now.
import generatePicker from 'antd/es/date-picker/generatePicker';
import type { Dayjs } from 'dayjs';
import type { Instant } from '../../../../shared';
import { useLanguage } from '../../app/language';
import { serverClock } from '../../app/server-clock';
import type { InputAttributes } from './control';
import { fromPickerDate, pickerConfig, toPickerDate } from './shanghai-dates';

const Picker = generatePicker<Dayjs>(pickerConfig(() => serverClock.now()));

interface Props {
  value: Instant | undefined;
  /** null: emptied. */
  onChange: (next: Instant | null) => void;
  attributes?: InputAttributes;
  label?: string;
  dayOnly?: boolean;
}

export function InstantPicker({ value, onChange, attributes, label, dayOnly = false }: Props) {
  const { words } = useLanguage();
  return (
    <Picker
      {...attributes}
      {...(label !== undefined && { 'aria-label': label, placeholder: label })}
      className="input-instant"
      format={dayOnly ? 'YYYY-MM-DD' : 'YYYY-MM-DD HH:mm'}
      showTime={dayOnly ? false : { format: 'HH:mm' }}
      needConfirm={false}
      placeholder={label ?? words.instantPlaceholder}
      value={value === undefined ? null : toPickerDate(value)}
      status={attributes?.['aria-invalid'] ? 'error' : ''}
      onKeyDown={(event) => {
        // Enter takes the typed date; it does not send the form.
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(date: Dayjs | null) => onChange(date ? fromPickerDate(date) : null)}
    />
  );
}
