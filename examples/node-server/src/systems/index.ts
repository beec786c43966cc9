// SPDX-License-Identifier: MIT
// The systems this server offers; one line here and one file beside it make one more.

import { Problem } from '../http/problem.ts';
import { douyinContact } from './douyin-contact.ts';
import { douyinLive } from './douyin-live.ts';
import type { System } from './system.ts';

export const systems: readonly System[] = [douyinLive, douyinContact];

export function systemOfForm(form: unknown): System {
  const system = systems.find((entry) => entry.form === form);
  if (system === undefined) throw new Problem('unknown_form');
  return system;
}

export function systemOfKind(kind: unknown): System {
  const system = systems.find((entry) => entry.kind === kind);
  if (system === undefined) throw new Problem('unknown_form');
  return system;
}
