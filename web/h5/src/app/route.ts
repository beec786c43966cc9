// SPDX-License-Identifier: MIT
// Where the page is, in the hash: `#/inbox/<kind>/<tab>` or `#/task/<id>`. Reload and back just work.
import { ref } from 'vue';

export type Route =
  | { page: 'inbox'; kind: string | null; tab: string | null }
  | { page: 'task'; id: string }
  | { page: 'notices' };

export const route = ref<Route>(parse(location.hash));

function parse(hash: string): Route {
  const [page, first, second] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (page === 'task' && first) return { page: 'task', id: first };
  if (page === 'notices') return { page: 'notices' };
  return { page: 'inbox', kind: first || null, tab: second || null };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // A hand-made broken escape leads to the inbox.
  }
}

export const inboxHash = (kind: string, tab: string | null): string =>
  `#/inbox/${encodeURIComponent(kind)}${tab ? `/${encodeURIComponent(tab)}` : ''}`;

export const noticesHash = '#/notices';

export const taskHash = (id: string): string => `#/task/${encodeURIComponent(id)}`;

/** Turning a tab does not add to the history: back leaves the inbox, as in a native app. */
export function replaceHash(hash: string): void {
  history.replaceState(null, '', hash);
  route.value = parse(hash);
}

export function startRouting(): void {
  addEventListener('hashchange', () => {
    route.value = parse(location.hash);
  });
}
