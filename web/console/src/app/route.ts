// SPDX-License-Identifier: MIT
// Where the user is, kept in the address's hash: a reload stays there, and no server fallback is needed.
import { useSyncExternalStore } from 'react';

export type Route =
  | { page: 'tasks'; query: URLSearchParams }
  | { page: 'task'; id: string }
  | { page: 'open'; kind: string }
  | { page: 'about' }
  /** Without a name: the first there is. */
  | { page: 'check'; form: string | undefined }
  | { page: 'calculate'; id: string | undefined };

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first, second] = path.split('/').map(decodeURIComponent);
  if (first === 'task' && second) return { page: 'task', id: second };
  if (first === 'open' && second) return { page: 'open', kind: second };
  if (first === 'about') return { page: 'about' };
  if (first === 'check') return { page: 'check', form: second };
  if (first === 'calculate') return { page: 'calculate', id: second };
  return { page: 'tasks', query: new URLSearchParams(query) };
}

export const hrefOf = {
  tasks: (query: Record<string, string> = {}) => {
    const text = new URLSearchParams(query).toString();
    return text ? `#/tasks?${text}` : '#/tasks';
  },
  task: (id: string) => `#/task/${encodeURIComponent(id)}`,
  about: () => '#/about',
  check: (form?: string) => (form === undefined ? '#/check' : `#/check/${encodeURIComponent(form)}`),
  calculate: (id?: string) => (id === undefined ? '#/calculate' : `#/calculate/${encodeURIComponent(id)}`),
  open: (kind: string) => `#/open/${encodeURIComponent(kind)}`,
};

export function go(href: string): void {
  location.hash = href;
}

/** Changes the address without a new step in the browser's history (filters while typing). */
export function goQuietly(href: string): void {
  history.replaceState(null, '', href);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}
