// SPDX-License-Identifier: MIT
// Reading field descriptions: what a field asks for given its siblings, the first empty value, where an error belongs.
import { child, getAt } from './pointer';
import type { FieldInfo, Pointer } from './types';

/** A field's presence and limits once its siblings are known; null while the sibling it hangs on says nothing usable. */
export interface Demand {
  presence: 'required' | 'optional' | 'forbidden';
  min: number | undefined;
  max: number | undefined;
}

export function demandOf(field: FieldInfo, siblings: unknown): Demand | null {
  if (!field.cases || field.cases.length === 0) {
    return { presence: field.presence, min: field.min, max: field.max };
  }
  for (const one of field.cases) {
    const given = getAt(siblings, child('', one.field));
    if (one.is.some((value) => value === given)) {
      return { presence: one.presence, min: one.min ?? field.min, max: one.max ?? field.max };
    }
  }
  return null;
}

/** Whether an input is to be drawn. */
export function isShown(field: FieldInfo, siblings: unknown): boolean {
  const demand = demandOf(field, siblings);
  return demand !== null && demand.presence !== 'forbidden';
}

function emptyEntry(field: FieldInfo): unknown {
  return field.fields ? emptyObject(field.fields) : null;
}

/** What a field holds before anybody typed: switches are off, lists that need an entry show one row. */
function emptyField(field: FieldInfo): unknown {
  if (field.presence === 'optional') return undefined;
  if (field.kind === 'boolean') return false;
  if (field.kind === 'object') return emptyObject(field.fields ?? []);
  if (field.kind !== 'list') return undefined;
  const hasRows = field.fields !== undefined || field.entryKind !== 'id';
  return hasRows && (field.min ?? 0) > 0 ? [emptyEntry(field)] : [];
}

export function emptyObject(fields: FieldInfo[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const field of fields) {
    const inner = field.cases ? undefined : emptyField(field);
    if (inner !== undefined) value[field.name] = inner;
  }
  return value;
}

/** A fresh row of a list. */
export function newEntry(field: FieldInfo): unknown {
  return emptyEntry(field);
}

/** A copy without the fields that must not be there as their siblings stand (they are not drawn, so nobody could clear them). */
export function withoutHidden(fields: FieldInfo[], value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept: Record<string, unknown> = { ...value };
  for (const field of fields) {
    if (!Object.hasOwn(kept, field.name)) continue;
    const inner = kept[field.name];
    if (field.cases && !isShown(field, value)) delete kept[field.name];
    else if (field.fields && Array.isArray(inner)) {
      const inside = field.fields;
      kept[field.name] = inner.map((entry: unknown) => withoutHidden(inside, entry));
    } else if (field.fields) kept[field.name] = withoutHidden(field.fields, inner);
  }
  return kept;
}

/** All ids and choices in a form as one text: when it changes, the facts about who and what is meant change too. */
export function factsKey(fields: FieldInfo[], value: unknown): string {
  const found: unknown[] = [];
  const walk = (inside: FieldInfo[], holder: unknown): void => {
    for (const field of inside) {
      const inner = getAt(holder, child('', field.name));
      const kind = field.entryKind ?? field.kind;
      if (kind === 'id' || kind === 'enumeration') found.push(inner);
      else if (field.fields && Array.isArray(inner))
        inner.forEach((entry) => walk(field.fields ?? [], entry));
      else if (field.fields) walk(field.fields, inner);
    }
  };
  walk(fields, value);
  return JSON.stringify(found);
}

/** The drawn field that an error at `pointer` belongs to: itself, or the nearest field around it; `''` if none is. */
export function nearestOf(drawn: ReadonlySet<Pointer>, pointer: Pointer): Pointer {
  let place = pointer;
  while (place !== '' && !drawn.has(place)) place = place.slice(0, place.lastIndexOf('/'));
  return place;
}

/**
 * The pointers of all inputs that a page draws for these fields, in order. `compact` names lists drawn as one input
 * (a picker), whose entries have no input of their own.
 */
export function drawnPointers(
  fields: FieldInfo[],
  value: unknown,
  base: Pointer,
  compact: (field: FieldInfo) => boolean,
): Pointer[] {
  const drawn: Pointer[] = [];
  const holder = getAt(value, base);
  for (const field of fields) {
    if (!isShown(field, holder)) continue;
    const place = child(base, field.name);
    drawn.push(place);
    const inner = getAt(value, place);
    if (Array.isArray(inner) && !compact(field)) {
      inner.forEach((_, index) => {
        const entry = child(place, index);
        drawn.push(entry);
        if (field.fields) drawn.push(...drawnPointers(field.fields, value, entry, compact));
      });
    } else if (field.kind === 'object') {
      drawn.push(...drawnPointers(field.fields ?? [], value, place, compact));
    }
  }
  return drawn;
}
