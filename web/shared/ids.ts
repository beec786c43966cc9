// SPDX-License-Identifier: MIT
// Names of elements: `data-testid` values (listed in testids.md) and the ids that tie labels, hints and errors to inputs.
import type { Pointer } from './types';

export const testId = {
  field: (pointer: Pointer) => `field:${pointer}`,
  error: (pointer: Pointer) => `error:${pointer}`,
  remedy: (pointer: Pointer) => `remedy:${pointer}`,
  counter: (pointer: Pointer) => `counter:${pointer}`,
  add: (pointer: Pointer) => `add:${pointer}`,
  removeEntry: (pointer: Pointer) => `remove:${pointer}`,
  action: (type: string) => `action:${type}`,
  tab: (id: string) => `tab:${id}`,
  ledger: (name: string) => `ledger-${name}`,
  party: (id: string) => `party:${id}`,
  kind: (id: string) => `kind:${id}`,
  form: (id: string) => `form:${id}`,
  calculation: (id: string) => `calculation:${id}`,
  search: (by: 'title' | 'creator') => `search:${by}`,
  clock: (by: 'hour' | 'day') => `clock:${by}`,
  openForm: 'open-form',
  submit: 'submit',
  confirmAction: 'confirm-action',
  cancelAction: 'cancel-action',
  taskRow: 'task-row',
  state: 'state',
  version: 'version',
  conflict: 'conflict',
  reload: 'reload',
  undecided: 'undecided',
  languageSwitch: 'lang-switch',
  rulebookDiffers: 'rulebook-differs',
  outcome: 'outcome',
  verdict: 'verdict',
  result: 'result',
  notices: 'notices',
  timeline: 'timeline',
  comparison: 'comparison',
  endings: 'endings',
  log: 'event-log',
  liveRegion: 'live-region',
  serverNow: 'server-now',
  signOut: 'sign-out',
} as const;

export const inputId = (pointer: Pointer) => `input:${pointer}`;
export const labelId = (pointer: Pointer) => `label:${pointer}`;
export const hintId = (pointer: Pointer) => `hint:${pointer}`;
export const errorId = (pointer: Pointer) => `error:${pointer}`;

/** `aria-describedby`: the hint always, the error only while there is one. */
export function describedBy(pointer: Pointer, hasHint: boolean, hasError: boolean): string | undefined {
  const ids = [...(hasHint ? [hintId(pointer)] : []), ...(hasError ? [errorId(pointer)] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

const inputs = 'input:not([type=hidden]):not([disabled]), textarea, select, [role=switch]';
const anything = 'button:not([disabled]), [tabindex="0"]';

/** Focuses the input of a field, or the first thing in it that takes focus, or else its error. False if there is nothing. */
export function focusField(pointer: Pointer): boolean {
  const own = document.getElementById(inputId(pointer));
  const around = own ?? document.querySelector(`[data-testid="${CSS.escape(testId.field(pointer))}"]`);
  const target = own?.matches(`${inputs}, ${anything}`)
    ? own
    : (around?.querySelector<HTMLElement>(inputs) ??
      around?.querySelector<HTMLElement>(anything) ??
      document.getElementById(errorId(pointer)));
  if (!target) return false;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  return true;
}
