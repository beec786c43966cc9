// SPDX-License-Identifier: MIT
// A signed-in party that speaks to the server without a page.
import assert from 'node:assert/strict';

export interface TaskAnswer {
  summary: { id: string; state: string; version: number; title: string };
  task: { version: number; state: string; log: unknown[] };
}

export class Person {
  private constructor(
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  static async signIn(origin: string, partyId: string): Promise<Person> {
    const answer = await fetch(`${origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ partyId }),
    });
    assert.equal(answer.status, 200);
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
    return new Person(origin, cookie.join('; '));
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>(path, { headers: { cookie: this.cookie } });
  }

  post<T>(path: string, body: unknown): Promise<T> {
    const headers = { cookie: this.cookie, 'content-type': 'application/json' };
    return this.call<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async now(): Promise<number> {
    return (await this.get<{ now: number }>('/api/demo/clock')).now;
  }

  /** Opens a task; its id. */
  async open(kind: string, input: unknown): Promise<string> {
    const { task } = await this.post<{ task: { id: string } }>('/api/tasks', { kind, input });
    return task.id;
  }

  task(id: string): Promise<TaskAnswer> {
    return this.get(`/api/tasks/${id}`);
  }

  async send(id: string, event: { type: string; [payload: string]: unknown }): Promise<TaskAnswer> {
    const { task } = await this.task(id);
    return this.post(`/api/tasks/${id}/events`, { event, expectedVersion: task.version });
  }

  async topUp(amountFen: number): Promise<void> {
    await this.post('/api/demo/top-up', { amountFen });
  }

  /** Moves everybody's clock forward. */
  async passTime(byMs: number): Promise<void> {
    const { offsetMs } = await this.get<{ offsetMs: number }>('/api/demo/clock');
    await this.post('/api/demo/clock', { offsetMs: offsetMs + byMs });
  }

  private async call<T>(path: string, init: RequestInit): Promise<T> {
    const answer = await fetch(this.origin + path, init);
    const text = await answer.text();
    assert.ok(answer.ok, `${path}: ${String(answer.status)} ${text}`);
    return JSON.parse(text) as T;
  }
}
