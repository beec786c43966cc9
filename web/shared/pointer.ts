// SPDX-License-Identifier: MIT
// JSON Pointers (RFC 6901) into plain values: read, replace and clear without changing the original.
import type { Pointer } from './types';

export function parsePointer(pointer: Pointer): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function child(base: Pointer, name: string | number): Pointer {
  return `${base}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** Whether `inner` is `outer` or lies inside it. */
export function isWithin(inner: Pointer, outer: Pointer): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

function member(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[Number(part)];
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
    return (value as Record<string, unknown>)[part];
  }
  return undefined;
}

export function getAt(value: unknown, pointer: Pointer): unknown {
  return parsePointer(pointer).reduce(member, value);
}

function isIndex(part: string): boolean {
  return /^(0|[1-9][0-9]*)$/.test(part);
}

type Change = (holder: unknown[] | Record<string, unknown>, part: string) => void;

function changed(value: unknown, parts: string[], change: Change): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  let copy: unknown[] | Record<string, unknown>;
  if (Array.isArray(value)) copy = [...(value as unknown[])];
  else if (typeof value === 'object' && value !== null) copy = { ...(value as Record<string, unknown>) };
  else copy = isIndex(part) ? [] : {};
  if (rest.length === 0) change(copy, part);
  else assign(copy, part, changed(member(copy, part), rest, change));
  return copy;
}

function assign(holder: unknown[] | Record<string, unknown>, part: string, next: unknown): void {
  if (Array.isArray(holder)) holder[Number(part)] = next;
  else holder[part] = next;
}

/** A copy of `value` with `next` at the pointer. Missing objects and lists on the way are made. */
export function setAt(value: unknown, pointer: Pointer, next: unknown): unknown {
  if (pointer === '') return next;
  return changed(value, parsePointer(pointer), (holder, part) => assign(holder, part, next));
}

/** A copy in which the field is left out, or the list entry taken out (later entries move up). */
export function removeAt(value: unknown, pointer: Pointer): unknown {
  return changed(value, parsePointer(pointer), (holder, part) => {
    if (Array.isArray(holder)) holder.splice(Number(part), 1);
    else delete holder[part];
  });
}

/** A copy in which an emptied input says nothing: a field is left out, a list entry keeps its place as null. */
export function clearAt(value: unknown, pointer: Pointer): unknown {
  return changed(value, parsePointer(pointer), (holder, part) => {
    if (Array.isArray(holder)) holder[Number(part)] = null;
    else delete holder[part];
  });
}

/** Pointers as they read after the list entry `removed` is gone: its own are dropped, later ones move up. */
export function afterRemoval(pointers: Iterable<Pointer>, removed: Pointer): Set<Pointer> {
  const list = parentOf(removed);
  const gone = Number(parsePointer(removed).at(-1));
  const kept = new Set<Pointer>();
  for (const pointer of pointers) {
    if (isWithin(pointer, removed)) continue;
    const [index, ...rest] = isWithin(pointer, list) ? parsePointer(pointer.slice(list.length)) : [];
    if (index === undefined || Number(index) < gone) kept.add(pointer);
    else kept.add(rest.reduce(child, child(list, Number(index) - 1)));
  }
  return kept;
}
