// SPDX-License-Identifier: MIT
// What the merchant may know for checking a form while typing; asked anew when an id or a choice in it changes.
import { factsKey, type Facts, type FormInfo } from '../../../shared';
import { useSession } from '../session/session';
import { useAskedFacts } from './use-asked-facts';

export function useFacts(info: FormInfo, value: unknown): Facts {
  const { epoch } = useSession();
  const about = JSON.stringify([info.form, factsKey(info.fields, value), epoch]);
  return useAskedFacts(about, (api, signal) => api.facts(info.form, value, signal));
}
