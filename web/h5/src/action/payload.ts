// SPDX-License-Identifier: MIT
// The payload of an event as the sheet edits it: `{ event: { type, …fields } }`, so that the library's `/event/…` pointers fit.
import { clearAt, setAt, withoutHidden, type Actor, type FieldInfo, type Pointer } from '../../../shared';

/** An event as a page sends it; who and when is the server's to say. */
export type NamedEvent = { type: string } & Record<string, unknown>;
export interface Draft {
  event: NamedEvent & { actor: Actor };
}

export const eventPointer: Pointer = '/event';

/** With the actor: some fields are asked of one side only. */
export function emptyDraft(type: string, actor: Actor, start: Record<string, unknown>): Draft {
  return { event: { ...start, type, actor } };
}

/** A copy with the value at the pointer; an emptied input says nothing. */
export function put(draft: Draft, pointer: Pointer, value: unknown): Draft {
  const silent = value === undefined || value === '';
  return (silent ? clearAt(draft, pointer) : setAt(draft, pointer, value)) as Draft;
}

/**
 * The event to send: without fields that must not be there, without groups in which nothing was given, and without the
 * actor, whom the server knows from the session.
 */
export function eventOf(draft: Draft, fields: FieldInfo[]): NamedEvent {
  const { actor: _actor, ...event } = withoutHidden(fields, draft.event) as Draft['event'];
  for (const field of fields) {
    if (field.kind === 'object' && isBlank(event[field.name])) delete event[field.name];
  }
  return event;
}

function isBlank(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).every(isBlank);
}
