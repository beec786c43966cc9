// SPDX-License-Identifier: MIT
// Somebody with a browser: keeps the session cookie, sends JSON, reads JSON.

import type { FastifyInstance, InjectOptions } from 'fastify';
import type { TaskBase, Violation } from 'hezuo';
import type { TaskSummary } from '../../src/tasks/record.ts';
import type { OpenedTask } from '../../src/tasks/open.ts';
import type { SentEvent } from '../../src/tasks/send-event.ts';

export interface Answer<Body> {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  body: Body & { violations: Violation[] };
}

export type TaskPage = {
  summary: TaskSummary;
  task: TaskBase;
  facts: Record<string, unknown>;
  now: number;
};

export class Person {
  cookie = '';
  /** Sent with every request. */
  side: string | null = null;

  constructor(private readonly app: FastifyInstance) {}

  get<Body = Record<string, unknown>>(
    url: string,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send<Body>({ method: 'GET', url, headers });
  }

  post<Body = Record<string, unknown>>(url: string, body: unknown, headers: Record<string, string> = {}) {
    return this.send<Body>({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    });
  }

  async send<Body = Record<string, unknown>>(request: InjectOptions): Promise<Answer<Body>> {
    const cookie = this.cookie === '' ? {} : { cookie: this.cookie };
    const side = this.side === null ? {} : { 'x-hezuo-side': this.side };
    const response = await this.app.inject({
      ...request,
      headers: { ...cookie, ...side, ...request.headers },
    });
    const [set] = response.cookies;
    if (set !== undefined)
      this.cookie = set.value === '' ? '' : `${set.name}=${encodeURIComponent(set.value)}`;
    const isJson = /^application\/json/.test(String(response.headers['content-type']));
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      body: (isJson ? JSON.parse(response.body) : {}) as Answer<Body>['body'],
    };
  }

  open(kind: string, input: unknown): Promise<Answer<{ task: OpenedTask }>> {
    return this.post('/api/tasks', { kind, input });
  }

  read(id: string): Promise<Answer<TaskPage>> {
    return this.get(`/api/tasks/${id}`);
  }

  event(id: string, expectedVersion: number, event: unknown): Promise<Answer<SentEvent>> {
    return this.post(`/api/tasks/${id}/events`, { event, expectedVersion });
  }
}
