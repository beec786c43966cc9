// SPDX-License-Identifier: MIT
// What this side may know for an event being filled in; asked anew when an id or a choice in its payload changes.
import { factsKey, type EventInfo, type Facts } from '../../../shared';
import { useAskedFacts } from '../form/use-asked-facts';

/** The task's facts stand in until the server has answered, and where the event asks for none. */
export function useEventFacts(taskId: string, event: EventInfo, payload: unknown, standing: Facts): Facts {
  const about = JSON.stringify([taskId, factsKey(event.fields, payload)]);
  return useAskedFacts(
    event.facts.length > 0 ? about : undefined,
    (api, signal) => api.eventFacts(taskId, payload, signal),
    standing,
  );
}
