// SPDX-License-Identifier: MIT
// Opening an invitation is itself an event of the rulebook: "seen". The page sends it once, by itself.
import type { Actor, Instant, RuleLibrary, TaskBase } from '../../../shared';

export const seenEvent = 'view';

/** The event that says "seen", if this side may send it now and has not yet. */
export function isToBeSeen(hezuo: RuleLibrary, task: TaskBase, side: Actor, at: Instant): string | null {
  const before = task.log.some((entry) => 'type' in entry && entry.type === seenEvent);
  const may = hezuo.actions(task, side, at).some((action) => action.type === seenEvent && action.allowed);
  return may && !before ? seenEvent : null;
}
