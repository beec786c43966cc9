// SPDX-License-Identifier: MIT
// What the merchant may know for checking a form while typing; asked anew when an id or a choice in it changes.
import { useEffect, useEffectEvent, useState } from 'react';
import { factsKey, type Facts, type FormInfo } from '../../../shared';
import { useSession } from '../session/session';

const pauseMs = 250;

export function useFacts(info: FormInfo, value: unknown): Facts {
  const { api, epoch } = useSession();
  const [facts, setFacts] = useState<Facts>({});
  const key = factsKey(info.fields, value);
  const ask = useEffectEvent((signal: AbortSignal) => api.facts(info.form, value, signal));

  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask(abort.signal).then(
        (answer) => setFacts(answer.facts),
        () => {
          // Without facts the rules that need them stay undecided, and the page says that the server will check.
          if (!abort.signal.aborted) setFacts({});
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, info.form, key, epoch]);

  return facts;
}
