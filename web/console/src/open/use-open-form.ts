// SPDX-License-Identifier: MIT
// Filling a form and sending it: draft, checking while typing, the server's refusals.
import { useEffect, useRef, useState } from 'react';
import {
  ApiError,
  clearDraft,
  emptyObject,
  loadDraft,
  saveDraft,
  type FormInfo,
  type Party,
  type TaskSummary,
} from '../../../shared';
import { useJudgedForm } from '../form/use-judged-form';
import { useSession } from '../session/session';

interface Options {
  kind: string;
  info: FormInfo;
  party: Party;
  onOpened: (task: TaskSummary) => void;
}

export function useOpenForm({ kind, info, party, onOpened }: Options) {
  const { api } = useSession();
  const { state, edit, input, verdict, errors, focusFirst } = useJudgedForm(
    info,
    () => loadDraft(info.form, party.id) ?? emptyObject(info.fields),
  );
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);

  const started = useRef(state.value);
  useEffect(() => {
    if (state.value !== started.current) saveDraft(info.form, party.id, state.value);
  }, [state.value, info.form, party.id]);

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
