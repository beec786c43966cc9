// SPDX-License-Identifier: MIT
// Filling an action's payload, seeing its outcome live, and sending it.
import { useMemo, useReducer, useState } from 'react';
import {
  ApiError,
  getAt,
  prepare,
  said,
  samplePayload,
  withoutHidden,
  type Action,
  type EventInfo,
  type Preview,
  type TaskEvent,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { editForm, startForm } from '../form/form-state';
import { useFocusFirst } from '../form/use-focus-first';
import { useFormErrors } from '../form/use-form-errors';
import { useNow } from '../session/use-now';
import { useSession, useSide } from '../session/session';
import type { Stage } from './act';
import { useEventFacts } from './use-event-facts';

/** Where a payload stands in the form's value: the same place as in violations. */
export const payloadBase = '/event';
const lookAgainMs = 10_000;

export type Sending = 'idle' | 'sending' | 'conflict' | 'failed';

interface Options {
  stage: Stage;
  event: EventInfo;
  action: Action;
  onDone: (preview: Preview) => void;
}

export function useAction({ stage, event, action, onDone }: Options) {
  const { summary, task, machine, actorId } = stage;
  const { library } = useLanguage();
  const { api } = useSession();
  const side = useSide();
  const prepared = useMemo(
    () => prepare({ machine, task, event, action, side, actorId }),
    [machine, task, event, action, side, actorId],
  );
  // What an event asks for may hang on who sends it, so `actor` stands among its fields.
  const [state, edit] = useReducer(editForm, null, () =>
    startForm({ event: { ...prepared.start, actor: side } }),
  );
  const [sending, setSending] = useState<Sending>('idle');
  const now = useNow(lookAgainMs);

  const payload = useMemo(
    () => withoutHidden(prepared.fields, getAt(state.settled, payloadBase)) as Record<string, unknown>,
    [prepared, state.settled],
  );
  const facts = useEventFacts(summary.id, event, payload, stage.facts);
  const { preview, outcome } = useMemo(() => {
    const sender = { type: event.type, actor: side, actorId, at: Math.max(now, task.at) };
    const look = (given: Record<string, unknown>): Preview => {
      const sent: TaskEvent = { ...said(prepared, given), ...sender };
      return library.preview(task, sent, { facts });
    };
    const asTyped = look(payload);
    if (asTyped.step.ok) return { preview: asTyped, outcome: asTyped };
    // Words still missing do not change the outcome: show it before they are typed.
    const completed = look({ ...samplePayload(event.fields, event.label, payload), ...payload });
    return { preview: asTyped, outcome: completed.step.ok ? completed : asTyped };
  }, [library, task, facts, prepared, payload, event, now, side, actorId]);
  const violations = useMemo(() => (preview.step.ok ? [] : preview.step.violations), [preview]);
  const errors = useFormErrors(state, prepared.fields, payloadBase, violations);

  const focusFirst = useFocusFirst(errors.first);

  const send = async () => {
    edit({ do: 'submit' });
    if (violations.length > 0) {
      focusFirst();
      return;
    }
    setSending('sending');
    try {
      // Who acts, the server knows from the session.
      const { actor: _actor, ...given } = said(prepared, payload);
      await api.sendEvent(summary.id, { ...given, type: event.type }, task.version);
      setSending('idle');
      onDone(preview);
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) setSending('conflict');
      else if (error instanceof ApiError && error.violations.length > 0) {
        edit({ do: 'refuse', violations: error.violations });
        setSending('idle');
        focusFirst();
      } else setSending('failed');
    }
  };

  /** The task within the task that this is about; of a new one, the id that it is to have. */
  const made = event.type === machine.items?.creation ? payload[machine.items.id] : undefined;
  const itemId = action.taskId ?? (typeof made === 'string' ? made : undefined);

  return { state, edit, errors, prepared, outcome, itemId, now, sending, send };
}
