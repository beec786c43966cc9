// SPDX-License-Identifier: MIT
// The server as this page talks to it: one client, its clock followed, a differing rulebook remembered.
import { ref } from 'vue';
import { ApiError, createApi, type Api } from '../../../shared';
import { followServerClock } from './clock';
import { hezuo } from './library';
import { locale, w } from './locale';
import { side, signedIn } from './identity';

let client: Api | null = null;

/** True once the server has told of other rules than the page's own. */
export const rulebookDiffers = ref(false);

export function server(): Api {
  client ??= createApi({
    rulebookId: hezuo().rulebook.id,
    onRulebookDiffers: () => {
      rulebookDiffers.value = true;
    },
    onNow: followServerClock,
    headers,
    fetch: noticingSignOut,
  });
  return client;
}

const signedOut = 401;

/** The page's language, for the server's own messages, and which of the browser's sessions is meant. */
const headers = (): Record<string, string> => ({ 'accept-language': locale.value, 'x-hezuo-side': side });

/** A session that has ended leads back to the sign-in. */
async function noticingSignOut(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const answer = await fetch(input, init);
  if (answer.status === signedOut) signedIn.value = null;
  return answer;
}

export async function compareRulebooks(): Promise<void> {
  const { id } = await server().rulebook();
  if (id !== hezuo().rulebook.id) rulebookDiffers.value = true;
}

/** What to tell the reader about a failed request; anything else is a defect and goes on its way. */
export function failureText(error: unknown): string {
  if (!(error instanceof ApiError)) throw error;
  return error.violations[0]?.message ?? w.value.unreachable;
}
