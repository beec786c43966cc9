// SPDX-License-Identifier: MIT
// The list's filters, as they stand in the address and as the server takes them.
import type { Instant, TaskQuery } from '../../../shared';

export interface ListQuery {
  kind: string;
  tab: string;
  title: string;
  creator: string;
  openedFrom: Instant | undefined;
  openedTo: Instant | undefined;
  page: number;
}

export const pageSize = 10;

function instantOf(text: string | null): Instant | undefined {
  return text !== null && /^[0-9]+$/.test(text) ? Number(text) : undefined;
}

/** Filters from the address; what it does not say, or says of no known kind or tab, is the first. */
export function readQuery(
  from: URLSearchParams,
  kinds: string[],
  tabsOf: (kind: string) => string[],
): ListQuery {
  const listed = (given: string | null, known: string[]) =>
    given !== null && known.includes(given) ? given : (known[0] ?? '');
  const kind = listed(from.get('kind'), kinds);
  return {
    kind,
    tab: listed(from.get('tab'), tabsOf(kind)),
    title: from.get('title') ?? '',
    creator: from.get('creator') ?? '',
    openedFrom: instantOf(from.get('from')),
    openedTo: instantOf(from.get('to')),
    page: Math.max(1, instantOf(from.get('page')) ?? 1),
  };
}

export function writeQuery(query: ListQuery): Record<string, string> {
  const pairs: [string, string][] = [
    ['kind', query.kind],
    ['tab', query.tab],
    ['title', query.title],
    ['creator', query.creator],
    ['from', query.openedFrom === undefined ? '' : String(query.openedFrom)],
    ['to', query.openedTo === undefined ? '' : String(query.openedTo)],
    ['page', query.page === 1 ? '' : String(query.page)],
  ];
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

export function toServer(query: ListQuery): TaskQuery {
  return { ...query, title: query.title.trim(), creator: query.creator.trim(), pageSize };
}
