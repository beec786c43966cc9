// SPDX-License-Identifier: MIT
// Filling a form that is only checked: judged while typing, then by the server with everything it knows.
import { useMemo, useReducer, useState } from 'react';
import { ApiError, emptyObject, withoutHidden, type FormInfo, type Verdict } from '../../../shared';
import { useLanguage } from '../app/language';
import { editForm, startForm } from '../form/form-state';
import { useFocusFirst } from '../form/use-focus-first';
import { useFormErrors } from '../form/use-form-errors';
import { useFacts } from '../open/use-facts';
import { useNow } from '../session/use-now';
import { useSession } from '../session/session';

const recheckMs = 20_000;
/** What the server has no word on either: not wrong, but not decided. */
export const undecidedCode = 'missing_fact';

export function useCheckForm(info: FormInfo) {
  const { library } = useLanguage();
  const { api } = useSession();
  const [state, edit] = useReducer(editForm, null, () => startForm(emptyObject(info.fields)));
  const [checking, setChecking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [given, setGiven] = useState<{ input: unknown; verdict: Verdict } | null>(null);
  const now = useNow(recheckMs);

  const input = useMemo(() => withoutHidden(info.fields, state.settled), [info, state.settled]);
  const facts = useFacts(info, input);
  const verdict = useMemo(
    () => library.check(info.form, input, { ...facts, now }),
    [library, info, input, facts, now],
  );
  const errors = useFormErrors(state, info.fields, '', verdict.violations);
  const focusFirst = useFocusFirst(errors.first);

  const check = async () => {
    edit({ do: 'submit' });
    setFailed(false);
    setChecking(true);
    try {
      const answer = await api.check(info.form, input);
      setGiven({ input, verdict: answer });
      edit({ do: 'refuse', violations: answer.violations.filter(({ code }) => code !== undecidedCode) });
      if (answer.violations.some(({ code }) => code !== undecidedCode)) focusFirst();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailed(true);
    } finally {
      setChecking(false);
    }
  };

  // An answer is about what was sent: any change makes it stale.
  const answer = given !== null && given.input === input && errors.shown === 0 ? given.verdict : null;
  return { state, edit, errors, undecided: verdict.undecided, answer, checking, failed, check };
}
