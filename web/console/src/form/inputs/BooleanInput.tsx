// SPDX-License-Identifier: MIT
// Yes or no.
import { Switch } from 'antd';
import { useLanguage } from '../../app/language';
import type { ControlProps } from './control';

export function BooleanInput({ value, onChange, attributes }: ControlProps) {
  const { words } = useLanguage();
  const { 'aria-required': _, ...own } = attributes;
  return (
    <span className="input-switch">
      <Switch {...own} checked={value === true} onChange={onChange} />
      <span aria-hidden>{value === true ? words.yes : words.no}</span>
    </span>
  );
}
