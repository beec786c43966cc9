// SPDX-License-Identifier: MIT
// A form judged by the rules while it is filled in, with what this side may know.
import { useMemo, useReducer } from 'react';
import { withoutHidden, type FormInfo } from '../../../shared';
import { useLanguage } from '../app/language';
import { useNow } from '../session/use-now';
import { editForm, startForm } from './form-state';
import { useFacts } from './use-facts';
import { useFocusFirst } from './use-focus-first';
import { useFormErrors } from './use-form-errors';

const recheckMs = 20_000;

/** `begin` gives the value to start with; `input` is what the form stands for, without what is hidden. */
export function useJudgedForm(info: FormInfo, begin: () => unknown) {
  const { library } = useLanguage();
  const [state, edit] = useReducer(editForm, null, () => startForm(begin()));
  const now = useNow(recheckMs);
  const input = useMemo(() => withoutHidden(info.fields, state.settled), [info, state.settled]);
  const facts = useFacts(info, input);
  const verdict = useMemo(
    () => library.check(info.form, input, { ...facts, now }),
    [library, info, input, facts, now],
  );
  const errors = useFormErrors(state, info.fields, '', verdict.violations);
  const focusFirst = useFocusFirst(errors.first);
  return { state, edit, input, verdict, errors, focusFirst };
}
