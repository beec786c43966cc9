// SPDX-License-Identifier: MIT
// The systems this server offers; one line here and one file beside it make one more.

import { Problem } from '../http/problem.ts';
import { douyinContact } from './douyin-contact.ts';
import { douyinLive } from './douyin-live.ts';
import { juhuasuan } from './juhuasuan.ts';
import type { FormRow, KindRow, System } from './system.ts';
import { wechatChannels } from './wechat-channels.ts';
import { xingtuPreferred } from './xingtu-preferred.ts';
import { xingtuTheme } from './xingtu-theme.ts';

export const systems: readonly System[] = [
  douyinLive,
  douyinContact,
  juhuasuan,
  xingtuPreferred,
  xingtuTheme,
  wechatChannels,
];

export const kindRows: readonly KindRow[] = systems.flatMap((system) => system.kinds);
export const formRows: readonly FormRow[] = systems.flatMap((system) => system.forms);

export function rowOfForm(form: unknown): FormRow {
  const row = formRows.find((entry) => entry.form === form);
  if (row === undefined) throw new Problem('unknown_form');
  return row;
}

export function rowOfKind(kind: unknown): KindRow {
  const row = kindRows.find((entry) => entry.kind === kind);
  if (row === undefined) throw new Problem('unknown_form');
  return row;
}

/** The kind that a form opens; undefined: the form stands alone, and anybody may check it. */
export function kindOpenedBy(form: string): KindRow | undefined {
  return kindRows.find((entry) => entry.form === form);
}
