// SPDX-License-Identifier: MIT
// Money: typed in yuan, kept in fen.
import { Input } from 'antd';
import { useState } from 'react';
import { fenToYuan, yuanToFen } from '../../../../shared';
import type { ControlProps } from './control';

/** What a text means; words that are no amount are kept as they are, so that the rule can refuse them. */
function meaningOf(text: string): unknown {
  return text.trim() === '' ? null : (yuanToFen(text) ?? text);
}

export function MoneyInput({ value, onChange, attributes }: ControlProps) {
  const shown = typeof value === 'number' ? fenToYuan(value) : typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState(shown);
  // `1.50` and `1.5` are the same amount: the typed text stays while it still means the value.
  const text = meaningOf(typed) === (value ?? null) ? typed : shown;
  return (
    <Input
      {...attributes}
      className="input-number"
      inputMode="decimal"
      prefix="¥"
      value={text}
      status={attributes['aria-invalid'] ? 'error' : ''}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(meaningOf(event.target.value));
      }}
    />
  );
}
