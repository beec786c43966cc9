// SPDX-License-Identifier: MIT
// Filling a form that is only checked: judged while typing, then by the server with everything it knows.
import { useState } from 'react';
import { ApiError, emptyObject, type FormInfo, type Verdict } from '../../../shared';
import { useJudgedForm } from '../form/use-judged-form';
import { useSession } from '../session/session';

/** What the server has no word on either: not wrong, but not decided. */
export const undecidedCode = 'missing_fact';

export function useCheckForm(info: FormInfo) {
  const { api } = useSession();
  const { state, edit, input, verdict, errors, focusFirst } = useJudgedForm(info, () =>
    emptyObject(info.fields),
  );
  const [checking, setChecking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [given, setGiven] = useState<{ input: unknown; verdict: Verdict } | null>(null);

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
