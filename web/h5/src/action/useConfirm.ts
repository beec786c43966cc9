// SPDX-License-Identifier: MIT
// Confirming a sheet: nothing is sent while the library still objects; then the reader is led to the first place.
import { nextTick, ref } from 'vue';
import { focusField } from '../../../shared';
import { announce, tell } from '../app/announce';
import { w } from '../app/locale';
import type { Sending } from '../task/useTask';
import type { NamedEvent } from './payload';
import type { EventForm } from './useEventForm';

/** `finish` closes the sheet (state: the new one, or null after a conflict) and gives back what to announce. */
export function useConfirm(
  form: EventForm,
  send: (event: NamedEvent) => Promise<Sending>,
  finish: (state: string | null) => string,
) {
  const sending = ref(false);
  const failure = ref('');

  async function leadToFirstFault(): Promise<void> {
    form.tried.value = true;
    await nextTick();
    if (form.firstFaulty.value !== null) focusField(form.firstFaulty.value);
    await announce(`${w.value.fixFirst(form.faults.value.length)}: ${form.faults.value[0]?.message ?? ''}`);
  }

  async function confirm(): Promise<void> {
    if (sending.value) return;
    if (form.faults.value.length > 0) return leadToFirstFault();
    sending.value = true;
    failure.value = '';
    const sent = await send(form.payload.value);
    sending.value = false;
    if (sent.outcome === 'done') await tell(finish(sent.state));
    else if (sent.outcome === 'conflict') finish(null);
    else await refuse(sent);
  }

  async function refuse(refusal: Extract<Sending, { outcome: 'refused' }>): Promise<void> {
    form.refusedByServer.value = refusal.violations;
    if (refusal.violations.length > 0) return leadToFirstFault();
    failure.value = refusal.text;
    await announce(refusal.text);
  }

  return { confirm, sending, failure };
}
