// SPDX-License-Identifier: MIT
// The HTTP API of the Node server, typed. Every failure is an ApiError with violations in the library's own shape.
import type { Actor, Effect, Facts, Fen, Instant, RulebookId, TaskBase, Verdict, Violation } from './types';

export interface Party {
  id: string;
  role: Actor;
  name: string;
  /** Whose tasks these are: one's own, or, for a clerk, the shop's. */
  actsFor: string;
}

export interface Session {
  party: Party | null;
  now: Instant;
}

export interface CatalogCreator {
  id: string;
  nickname: string;
  level: number;
  fans: number;
  /** The id on WeChat Channels, if there is one. */
  channelsId: string | null;
}

export interface Named {
  id: string;
  name: string;
}

export interface CatalogOrder {
  id: string;
  title: string;
  nickname: string;
}

export interface CatalogProduct {
  id: string;
  title: string;
  link: string;
  /** The merchant's general plan for it; null if it is not in there. */
  generalPlanPercent: number | null;
}

export interface Catalog {
  creators: CatalogCreator[];
  products: CatalogProduct[];
  /** Of everybody's products, to be named where they stand. */
  titles: { id: string; title: string }[];
  merchants: Named[];
  /** The merchant's own; everybody's for others. */
  shops: Named[];
  clerks: Named[];
  orders: CatalogOrder[];
  activities: { id: string; title: string }[];
}

/** What the server offers: kinds of task with the side that opens them, and forms that it can check. */
export interface Offer {
  kinds: string[];
  openers: Record<string, Actor>;
  forms: string[];
}

export interface Notice {
  id: number;
  at: Instant;
  taskId: string;
  kind: string;
  title: string;
  effect: Effect;
}

export interface Notices {
  notices: Notice[];
  unread: number;
  now: Instant;
}

export interface TaskSummary {
  id: string;
  kind: string;
  state: string;
  tab: string;
  version: number;
  openedAt: Instant;
  title: string;
  /** null: the task has none, or several. */
  creatorId: string | null;
  creatorNickname: string | null;
  merchantId: string | null;
  merchantName: string | null;
  amountFen: Fen | null;
}

export interface TaskQuery {
  kind?: string | undefined;
  tab?: string | undefined;
  title?: string | undefined;
  creator?: string | undefined;
  openedFrom?: Instant | undefined;
  openedTo?: Instant | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

export interface TaskList {
  tasks: TaskSummary[];
  total: number;
  counts: Record<string, number>;
  now: Instant;
}

export interface TaskAnswer {
  summary: TaskSummary;
  task: TaskBase;
  facts: Facts;
  /** By which id the task knows who is signed in. */
  actorId: string;
  now: Instant;
}

export interface EventAnswer {
  summary: TaskSummary;
  task: TaskBase;
  effects: Effect[];
  now: Instant;
}

export interface DemoClock {
  now: Instant;
  offsetMs: number;
}

/** `status` 0: the server was not reached, or its answer was no JSON. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly violations: Violation[],
  ) {
    super(violations[0]?.message ?? `HTTP ${status}`);
    this.name = 'ApiError';
  }
}

export interface ApiOptions {
  /** The page's own rulebook; sent with every POST. */
  rulebookId: string;
  /** Called when the server answers with another rulebook's id. */
  onRulebookDiffers?: (serverId: string) => void;
  /** Called with the server's `now` of every answer that has one. */
  onNow?: (now: Instant) => void;
  /** Called when the server no longer knows who is signed in (401). */
  onSignedOut?: () => void;
  /** Sent with every request, asked anew each time: `x-hezuo-side` (which of the browser's sign-ins), `accept-language`. */
  headers?: () => Record<string, string>;
  fetch?: typeof fetch;
}

export type Api = ReturnType<typeof createApi>;

export function createApi(options: ApiOptions) {
  const send = options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init));

  async function call<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers?.() };
    if (method === 'POST') headers['x-hezuo-rulebook'] = options.rulebookId;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const text = body === undefined ? null : JSON.stringify(body);
    const answer = await reach(send, path, {
      method,
      headers,
      body: text,
      signal: signal ?? null,
      credentials: 'same-origin',
    });
    const differs = answer.headers.get('x-hezuo-rulebook-differs');
    if (differs) options.onRulebookDiffers?.(differs);
    const value = await readJson(answer);
    if (answer.status === 401) options.onSignedOut?.();
    if (!answer.ok) throw new ApiError(answer.status, violationsOf(value));
    const now = (value as { now?: unknown } | null)?.now;
    if (typeof now === 'number') options.onNow?.(now);
    return value as T;
  }

  return {
    rulebook: () => call<RulebookId>('GET', '/api/rulebook'),
    kinds: () => call<Offer>('GET', '/api/kinds'),
    parties: () => call<{ parties: Party[] }>('GET', '/api/parties'),
    session: () => call<Session>('GET', '/api/session'),
    signIn: (partyId: string) => call<unknown>('POST', '/api/session', { partyId }),
    signOut: () => call<unknown>('DELETE', '/api/session'),
    catalog: () => call<Catalog>('GET', '/api/catalog'),
    facts: (form: string, input: unknown, signal?: AbortSignal) =>
      call<{ facts: Facts }>('POST', `/api/facts/${encodeURIComponent(form)}`, { input }, signal),
    openTask: (kind: string, input: unknown) =>
      call<{ task: TaskSummary & { task: TaskBase; effects: Effect[] } }>('POST', '/api/tasks', {
        kind,
        input,
      }),
    tasks: (query: TaskQuery, signal?: AbortSignal) =>
      call<TaskList>('GET', `/api/tasks?${queryText(query)}`, undefined, signal),
    task: (id: string, signal?: AbortSignal) =>
      call<TaskAnswer>('GET', `/api/tasks/${encodeURIComponent(id)}`, undefined, signal),
    sendEvent: (id: string, event: { type: string; [payload: string]: unknown }, expectedVersion: number) =>
      call<EventAnswer>('POST', `/api/tasks/${encodeURIComponent(id)}/events`, { event, expectedVersion }),
    /** What this side may know for an event that is being filled in. */
    eventFacts: (id: string, event: unknown, signal?: AbortSignal) =>
      call<{ facts: Facts }>('POST', `/api/tasks/${encodeURIComponent(id)}/facts`, { event }, signal),
    notices: (signal?: AbortSignal) => call<Notices>('GET', '/api/notices', undefined, signal),
    noticesSeen: () => call<unknown>('POST', '/api/notices/seen', {}),
    /** The server's own answer, with everything that it knows. */
    check: (form: string, input: unknown) =>
      call<Verdict>('POST', `/api/check/${encodeURIComponent(form)}`, { input }),
    demoClock: () => call<DemoClock>('GET', '/api/demo/clock'),
    /** In demo mode only: adds to the signed-in merchant's balance. */
    topUp: (amountFen: Fen) => call<{ balanceFen: Fen }>('POST', '/api/demo/top-up', { amountFen }),
    setDemoClock: (offsetMs: number) => call<DemoClock>('POST', '/api/demo/clock', { offsetMs }),
  };
}

async function reach(send: typeof fetch, path: string, init: RequestInit): Promise<Response> {
  try {
    return await send(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, []);
  }
}

async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiError(answer.ok ? 0 : answer.status, []);
  }
}

function violationsOf(value: unknown): Violation[] {
  const found = (value as { violations?: unknown } | null)?.violations;
  return Array.isArray(found) ? (found as Violation[]) : [];
}

function queryText(query: TaskQuery): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
}
