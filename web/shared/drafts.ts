// SPDX-License-Identifier: MIT
// Unsent form values, kept for the tab's life (a reload keeps them), one per form and party.

function keyOf(form: string, partyId: string): string {
  return `hezuo.draft:${partyId}:${form}`;
}

/** The stored draft, or undefined if there is none that can be read. */
export function loadDraft(form: string, partyId: string): unknown {
  const text = sessionStorage.getItem(keyOf(form, partyId));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A damaged draft cannot be shown; starting anew is all that is left.
    sessionStorage.removeItem(keyOf(form, partyId));
    return undefined;
  }
}

export function saveDraft(form: string, partyId: string, value: unknown): void {
  sessionStorage.setItem(keyOf(form, partyId), JSON.stringify(value));
}

export function clearDraft(form: string, partyId: string): void {
  sessionStorage.removeItem(keyOf(form, partyId));
}
