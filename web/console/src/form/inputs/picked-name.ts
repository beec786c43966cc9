// SPDX-License-Identifier: MIT
// What a picker shows of a picked id: its name, or the id if the catalog has none, but nothing before the catalog has come.
import type { SelectProps } from 'antd';
import { notYet } from '../picker-options';

export function nameOfPicked(catalogPending: boolean): NonNullable<SelectProps['labelRender']> {
  return ({ label }) => label ?? (catalogPending ? notYet : undefined);
}
