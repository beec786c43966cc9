// SPDX-License-Identifier: MIT
// Filling an action's payload, seeing its outcome live, and sending it.
import { useMemo, useReducer, useState } from 'react';
import {
  ApiError,
  emptyObject,
  getAt,
  samplePayload,
  withoutHidden,
  type EventInfo,
  type Facts,
  type Preview,
  type TaskBase,
  type TaskEvent,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { editForm, startForm } from '../form/form-state';
import { useFocusFirst } from '../form/use-focus-first';
import { useFormErrors } from '../form/use-form-errors';
import { useNow } from '../session/use-now';
import { useSession } from '../session/session';

/** What an event asks for may hang on who sends it, so `actor` stands among its fields. */
function startOf(event: EventInfo): { event: Record<string, unknown> } {
  return { event: { ...emptyObject(event.fields), actor: 'merchant' } };
}

/** Where a payload stands in the form's value: the same place as in violations. */
export const payloadBase = '/event';
const lookAgainMs = 10_000;

export type Sending = 'idle' | 'sending' | 'conflict' | 'failed';

interface Options {
  taskId: string;
  task: TaskBase;
  facts: Facts;
  event: EventInfo;
  onDone: (preview: Preview) => void;
}

export function useAction({ taskId, task, facts, event, onDone }: Options) {
  const { library } = useLanguage();
  const { api, party } = useSession();
  const [state, edit] = useReducer(editForm, null, () => startForm(startOf(event)));
  const [sending, setSending] = useState<Sending>('idle');
  const now = useNow(lookAgainMs);

  const payload = useMemo(
    () => withoutHidden(event.fields, getAt(state.settled, payloadBase)) as Record<string, unknown>,
    [event, state.settled],
  );
  const { preview, outcome } = useMemo(() => {
    const sender = { type: event.type, actor: 'merchant' as const, at: Math.max(now, task.at) };
    const look = (said: Record<string, unknown>): Preview => {
      const sent: TaskEvent = { ...said, ...sender };
      if (party) sent.actorId = party.id;
      return library.preview(task, sent, { facts });
    };
    const asTyped = look(payload);
    if (asTyped.step.ok) return { preview: asTyped, outcome: asTyped };
    // Words still missing do not change the outcome: show it before they are typed.
    const completed = look({ ...samplePayload(event.fields, event.label, payload), ...payload });
    return { preview: asTyped, outcome: completed.step.ok ? completed : asTyped };
  }, [library, task, facts, payload, event, now, party]);
  const violations = useMemo(() => (preview.step.ok ? [] : preview.step.violations), [preview]);
  const errors = useFormErrors(state, event.fields, payloadBase, violations);

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
      const { actor: _actor, ...said } = payload;
      await api.sendEvent(taskId, { ...said, type: event.type }, task.version);
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

  return { state, edit, errors, outcome, now, sending, send };
}
