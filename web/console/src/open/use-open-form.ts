// SPDX-License-Identifier: MIT
// Filling a form and sending it: draft, checking while typing, the server's refusals.
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import {
  ApiError,
  clearDraft,
  emptyObject,
  loadDraft,
  saveDraft,
  withoutHidden,
  type FormInfo,
  type Party,
  type TaskSummary,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { editForm, startForm } from '../form/form-state';
import { useFocusFirst } from '../form/use-focus-first';
import { useFormErrors } from '../form/use-form-errors';
import { useNow } from '../session/use-now';
import { useSession } from '../session/session';
import { useFacts } from './use-facts';

const recheckMs = 20_000;

interface Options {
  kind: string;
  info: FormInfo;
  party: Party;
  onOpened: (task: TaskSummary) => void;
}

export function useOpenForm({ kind, info, party, onOpened }: Options) {
  const { library } = useLanguage();
  const { api } = useSession();
  const [state, edit] = useReducer(editForm, null, () =>
    startForm(loadDraft(info.form, party.id) ?? emptyObject(info.fields)),
  );
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);
  const now = useNow(recheckMs);

  const input = useMemo(() => withoutHidden(info.fields, state.settled), [info, state.settled]);
  const facts = useFacts(info, input);
  const verdict = useMemo(
    () => library.check(info.form, input, { ...facts, now }),
    [library, info, input, facts, now],
  );
  const errors = useFormErrors(state, info.fields, '', verdict.violations);

  const started = useRef(state.value);
  useEffect(() => {
    if (state.value !== started.current) saveDraft(info.form, party.id, state.value);
  }, [state.value, info.form, party.id]);

  const focusFirst = useFocusFirst(errors.first);

  const send = async () => {
    edit({ do: 'submit' });
    setFailed(false);
    if (!verdict.ok) {
      focusFirst();
      return;
    }
    setSending(true);
    try {
      const opened = await api.openTask(kind, input);
      clearDraft(info.form, party.id);
      onOpened(opened.task);
    } catch (error) {
      if (error instanceof ApiError && error.violations.length > 0) {
        edit({ do: 'refuse', violations: error.violations });
        focusFirst();
      } else setFailed(true);
    } finally {
      setSending(false);
    }
  };

  // What the server has refused since is decided.
  const undecided = verdict.undecided.filter((rule) => !state.refused.some((one) => one.rule === rule));

  const restart = () => {
    clearDraft(info.form, party.id);
    edit({ do: 'restart', with: emptyObject(info.fields) });
  };

  return { state, edit, errors, undecided, sending, failed, send, restart };
}
