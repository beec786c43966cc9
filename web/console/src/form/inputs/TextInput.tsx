// SPDX-License-Identifier: MIT
// Texts of every kind: one line or several, phones, ids, links.
import { Input } from 'antd';
import type { ChangeEvent, HTMLInputTypeAttribute } from 'react';
import type { FieldInfo } from '../../../../shared';
import type { ControlProps } from './control';

type Hints = { type: HTMLInputTypeAttribute; inputMode?: 'tel' | 'url'; autoComplete: string };

const plain: Hints = { type: 'text', autoComplete: 'off' };
const hintsByKind: Partial<Record<FieldInfo['kind'], Hints>> = {
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  link: { type: 'url', inputMode: 'url', autoComplete: 'off' },
};

export function TextInput({ field, value, onChange, attributes }: ControlProps) {
  const shared = {
    ...attributes,
    value: typeof value === 'string' ? value : '',
    status: attributes['aria-invalid'] ? ('error' as const) : ('' as const),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(event.target.value === '' ? null : event.target.value),
  };
  if (field.multiline) return <Input.TextArea {...shared} autoSize={{ minRows: 3, maxRows: 10 }} />;
  return <Input {...shared} {...(hintsByKind[field.kind] ?? plain)} />;
}
