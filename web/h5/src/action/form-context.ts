// SPDX-License-Identifier: MIT
// Hands the sheet's form to the fields inside it, however deep.
import { inject, provide, type InjectionKey } from 'vue';
import type { EventForm } from './useEventForm';

const key: InjectionKey<EventForm> = Symbol('event form');

export function provideForm(form: EventForm): void {
  provide(key, form);
}

export function useForm(): EventForm {
  const form = inject(key);
  if (!form) throw new Error('a field is used outside of a sheet');
  return form;
}
