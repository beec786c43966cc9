// SPDX-License-Identifier: MIT
// What a form holds while somebody fills it, as one pure reducer.
import { afterRemoval, clearAt, getAt, removeAt, setAt, type Pointer, type Violation } from '../../../shared';

export interface FormState {
  /** As typed. */
  value: unknown;
  /** As typed, but without what an input method is still composing: the rules look at this only. */
  settled: unknown;
  composing: boolean;
  touched: ReadonlySet<Pointer>;
  submitted: boolean;
  /** What the server refused, while the value it was about stands. */
  refused: Violation[];
}

export type FormEdit =
  | { do: 'set'; at: Pointer; to: unknown }
  | { do: 'clear'; at: Pointer }
  | { do: 'remove'; at: Pointer }
  | { do: 'replace'; by: unknown }
  | { do: 'touch'; at: Pointer }
  | { do: 'compose'; on: boolean }
  | { do: 'submit' }
  | { do: 'refuse'; violations: Violation[] }
  | { do: 'forget'; violation: Violation }
  | { do: 'restart'; with: unknown };

/** The rules and the server may both refuse the same thing. */
export const keyOf = (one: Violation): string => `${one.rule} ${one.code} ${one.path}`;

export function startForm(value: unknown): FormState {
  return { value, settled: value, composing: false, touched: new Set(), submitted: false, refused: [] };
}

function withValue(state: FormState, value: unknown): FormState {
  return {
    ...state,
    value,
    settled: state.composing ? state.settled : value,
    // Unchanged parts keep their identity, so a refusal stands exactly while what it was about is untouched.
    refused: state.refused.filter((one) => getAt(state.value, one.path) === getAt(value, one.path)),
  };
}

export function editForm(state: FormState, edit: FormEdit): FormState {
  switch (edit.do) {
    case 'set':
      return withValue(state, setAt(state.value, edit.at, edit.to));
    case 'clear':
      return withValue(state, clearAt(state.value, edit.at));
    case 'remove':
      return {
        ...withValue(state, removeAt(state.value, edit.at)),
        touched: afterRemoval(state.touched, edit.at),
      };
    case 'replace':
      return withValue(state, edit.by);
    case 'touch':
      return state.touched.has(edit.at) ? state : { ...state, touched: new Set(state.touched).add(edit.at) };
    case 'compose':
      return { ...state, composing: edit.on, settled: edit.on ? state.settled : state.value };
    case 'submit':
      return { ...state, submitted: true };
    case 'refuse':
      return { ...state, submitted: true, refused: edit.violations };
    case 'forget':
      return { ...state, refused: state.refused.filter((one) => keyOf(one) !== keyOf(edit.violation)) };
    case 'restart':
      return startForm(edit.with);
  }
}
