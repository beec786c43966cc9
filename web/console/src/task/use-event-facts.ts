// SPDX-License-Identifier: MIT
// What this side may know for an event being filled in; asked anew when an id or a choice in its payload changes.
import { useEffect, useEffectEvent, useState } from 'react';
import { factsKey, type EventInfo, type Facts } from '../../../shared';
import { useSession } from '../session/session';

const pauseMs = 250;

/** The task's facts stand in until the server has answered, and where the event asks for none. */
export function useEventFacts(taskId: string, event: EventInfo, payload: unknown, standing: Facts): Facts {
  const { api } = useSession();
  const [facts, setFacts] = useState<Facts>(standing);
  const asks = event.facts.length > 0;
  const key = factsKey(event.fields, payload);
  const ask = useEffectEvent((signal: AbortSignal) => api.eventFacts(taskId, payload, signal));

  useEffect(() => {
    if (!asks) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask(abort.signal).then(
        (answer) => setFacts(answer.facts),
        () => {
          // Without facts the rules that need them say so, and nothing is guessed.
          if (!abort.signal.aborted) setFacts({});
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asks, api, taskId, key]);

  return facts;
}
