// SPDX-License-Identifier: MIT
// Facts asked of the server after a pause, and anew when what they are about changes; the last answer counts.
import { useEffect, useEffectEvent, useState } from 'react';
import type { Api, Facts } from '../../../shared';
import { useSession } from '../session/session';

const pauseMs = 250;

/** `about` names what they are about; where it is `undefined`, nothing is asked. */
export function useAskedFacts(
  about: string | undefined,
  ask: (api: Api, signal: AbortSignal) => Promise<{ facts: Facts }>,
  standing: Facts = {},
): Facts {
  const { api } = useSession();
  const [facts, setFacts] = useState<Facts>(standing);
  const asking = useEffectEvent(ask);

  useEffect(() => {
    if (about === undefined) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      asking(api, abort.signal).then(
        (answer) => setFacts(answer.facts),
        () => {
          // Without facts the rules that need them stay undecided, and nothing is guessed.
          if (!abort.signal.aborted) setFacts({});
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, about]);

  return facts;
}
