// SPDX-License-Identifier: MIT
// One collaboration as its creator may see it: loaded, kept fresh while no sheet is open, and acted on.
import { computed, ref, shallowRef } from 'vue';
import {
  ApiError,
  stateLabel,
  type Party,
  type TaskAnswer,
  type TaskBase,
  type Violation,
} from '../../../shared';
import type { NamedEvent } from '../action/payload';
import { announce, tell } from '../app/announce';
import { now } from '../app/clock';
import { hezuo } from '../app/library';
import { w } from '../app/locale';
import { usePolling } from '../app/polling';
import { failureText, server } from '../app/server';
import { sheetOpen } from '../app/sheet';
import { isToBeSeen } from './seen';

export type Sending =
  | { outcome: 'done'; state: string }
  | { outcome: 'conflict' }
  | { outcome: 'refused'; violations: Violation[]; text: string };

const notFound = 404;
const versionConflict = 409;

const isConflict = (error: unknown): boolean => error instanceof ApiError && error.status === versionConflict;

export function useTask(id: string, me: Party) {
  const answer = shallowRef<TaskAnswer | null>(null);
  const failure = ref('');
  const conflict = ref(false);
  /** Never before the task's own last instant: the page's clock may lag a little. */
  const at = computed(() => Math.max(now.value, answer.value?.task.at ?? 0));

  async function load(): Promise<void> {
    try {
      const before = answer.value;
      const loaded = await server().task(id);
      failure.value = '';
      // An answer that was on its way while an event was sent is older than what is shown.
      if (answer.value && loaded.task.version < answer.value.task.version) return;
      // "Seen" is said before anything is shown: an action begun meanwhile would meet it as a conflict.
      const seen = await markSeen(loaded);
      if (!seen) answer.value = loaded;
      await sayNews(before, answer.value ?? loaded);
    } catch (error) {
      const missing = error instanceof ApiError && error.status === notFound;
      failure.value = missing ? w.value.taskMissing : failureText(error);
    }
  }

  async function sayNews(before: TaskAnswer | null, { summary, task }: TaskAnswer): Promise<void> {
    const state = stateLabel(hezuo().machine(task.kind), task.state);
    if (!before) await announce(`${summary.title}, ${state}`);
    else if (before.task.version !== task.version) await tell(w.value.updated(state));
  }

  /** True if it was said just now; then what is shown is the task after it. */
  async function markSeen({ task, facts, actorId, now: then }: TaskAnswer): Promise<boolean> {
    const type = isToBeSeen(hezuo(), task, me.role, Math.max(then, task.at));
    if (type === null) return false;
    try {
      await post({ type }, task.version, { facts, actorId });
      return true;
    } catch (error) {
      // Somebody was faster; the next load tries again, if it is still to be said.
      if (isConflict(error)) return false;
      throw error;
    }
  }

  async function post(
    event: NamedEvent,
    version: number,
    { facts, actorId }: Pick<TaskAnswer, 'facts' | 'actorId'>,
  ): Promise<TaskBase> {
    const { summary, task, now: then } = await server().sendEvent(id, event, version);
    answer.value = { summary, task, facts, actorId, now: then };
    return task;
  }

  /** Sends an event for the version that the reader saw. Somebody was faster: the newest state is loaded and said so. */
  async function send(event: NamedEvent, version: number): Promise<Sending> {
    try {
      const { facts = {}, actorId = me.actsFor } = answer.value ?? {};
      const task = await post(event, version, { facts, actorId });
      conflict.value = false;
      return { outcome: 'done', state: task.state };
    } catch (error) {
      if (!isConflict(error)) {
        const violations = error instanceof ApiError ? error.violations : [];
        return { outcome: 'refused', violations, text: failureText(error) };
      }
      conflict.value = true;
      await load();
      await announce(w.value.conflict);
      return { outcome: 'conflict' };
    }
  }

  usePolling(async () => {
    if (!sheetOpen.value) await load();
  });

  return { answer, failure, conflict, at, load, send };
}
