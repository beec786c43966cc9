// SPDX-License-Identifier: MIT
// Which violations are shown, and at which field.
import { useEffect, useMemo, useRef } from 'react';
import { drawnPointers, nearestOf, type FieldInfo, type Pointer, type Violation } from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { keyOf, type FormState } from './form-state';

export interface FormErrors {
  /** Shown at this field. */
  at: (pointer: Pointer) => Violation[];
  /** Shown above the form: they concern it as a whole. */
  whole: Violation[];
  /** The first field with a violation, shown or not, in the order of the fields; `''` the whole form; null if none. */
  first: Pointer | null;
  shown: number;
}

/** Lists of ids are drawn as one picker. */
export function isOneInput(field: FieldInfo): boolean {
  return field.kind === 'list' && field.entryKind === 'id';
}

function groupBy<T>(list: T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = nameOf(one);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

export function useFormErrors(
  state: FormState,
  fields: FieldInfo[],
  base: Pointer,
  checked: Violation[],
): FormErrors {
  const { words } = useLanguage();
  const announce = useAnnounce();

  const errors = useMemo(() => {
    const order = drawnPointers(fields, state.settled, base, isOneInput);
    const drawn = new Set(order);
    const known = new Set(checked.map(keyOf));
    const all = [...checked, ...state.refused.filter((one) => !known.has(keyOf(one)))];
    const byField = groupBy(all, (one) => nearestOf(drawn, one.path));
    const isShown = (place: Pointer) =>
      state.submitted || (place === '' ? state.touched.size > 0 : state.touched.has(place));
    const shownAt = (place: Pointer) => (isShown(place) ? (byField.get(place) ?? []) : []);
    return {
      at: shownAt,
      whole: shownAt(''),
      first: [...order, ''].find((place) => byField.has(place)) ?? null,
      visible: ['', ...order].flatMap(shownAt),
    };
  }, [state.settled, state.refused, state.submitted, state.touched, fields, base, checked]);

  const told = useRef(new Set<string>());
  useEffect(() => {
    const fresh = errors.visible.filter((one) => !told.current.has(keyOf(one)));
    told.current = new Set(errors.visible.map(keyOf));
    if (fresh.length > 0) announce(words.newErrors(fresh.map((one) => one.message)));
  }, [errors, announce, words]);

  return { at: errors.at, whole: errors.whole, first: errors.first, shown: errors.visible.length };
}
