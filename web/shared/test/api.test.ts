// SPDX-License-Identifier: MIT
// The API client: what it sends, and that every failure arrives as an ApiError.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, createApi, type ApiOptions } from '../api';

interface Sent {
  url: string;
  init: RequestInit;
}

function clientWith(answer: () => Response | Promise<Response>, options: Partial<ApiOptions> = {}) {
  const sent: Sent[] = [];
  const api = createApi({
    rulebookId: 'mine',
    fetch: async (url, init = {}) => {
      sent.push({ url: url instanceof Request ? url.url : url.toString(), init });
      return answer();
    },
    ...options,
  });
  return { api, sent };
}

const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers });

test('an event goes with its expected version and the page’s rulebook', async () => {
  const { api, sent } = clientWith(() => json({ now: 5 }), {
    headers: () => ({ 'x-hezuo-side': 'merchant' }),
  });
  await api.sendEvent('a/b', { type: 'go' }, 3);
  const [first] = sent;
  assert.equal(first?.url, '/api/tasks/a%2Fb/events');
  assert.equal(first.init.body, JSON.stringify({ event: { type: 'go' }, expectedVersion: 3 }));
  const headers = new Headers(first.init.headers);
  assert.equal(headers.get('content-type'), 'application/json');
  assert.equal(headers.get('x-hezuo-rulebook'), 'mine');
  assert.equal(headers.get('x-hezuo-side'), 'merchant');
});

test('filters that say nothing are left out', async () => {
  const { api, sent } = clientWith(() => json({ now: 5 }));
  await api.tasks({ kind: 'k', title: '', creator: undefined, openedFrom: 0, page: 2 });
  assert.equal(sent[0]?.url, '/api/tasks?kind=k&openedFrom=0&page=2');
});

test('the server’s time, another rulebook and a lost sign-in are told', async () => {
  const told: unknown[] = [];
  const listen = {
    onNow: (now: number) => told.push(now),
    onRulebookDiffers: (id: string) => told.push(id),
    onSignedOut: () => told.push('out'),
  };
  await clientWith(
    () => json({ now: 5 }, 200, { 'x-hezuo-rulebook-differs': 'theirs' }),
    listen,
  ).api.session();
  await assert.rejects(clientWith(() => json({ violations: [] }, 401), listen).api.session());
  assert.deepEqual(told, ['theirs', 5, 'out']);
});

test('a refusal carries status and violations', async () => {
  const violation = { rule: 'r', code: 'c', path: '/x', params: {}, message: 'No.', remedy: null };
  const { api } = clientWith(() => json({ violations: [violation] }, 422));
  await assert.rejects(api.openTask('k', {}), (error) => {
    assert.ok(error instanceof ApiError);
    assert.equal(error.status, 422);
    assert.deepEqual(error.violations, [violation]);
    return true;
  });
});

test('no server, or an answer that is no JSON, is status 0 or the answer’s own', async () => {
  const statusOf = async (answer: () => Response | Promise<Response>) => {
    const { api } = clientWith(answer);
    return api.session().then(
      () => 'answered',
      (error: unknown) => (error instanceof ApiError ? error.status : error),
    );
  };
  assert.equal(await statusOf(() => Promise.reject(new TypeError('offline'))), 0);
  assert.equal(await statusOf(() => new Response('<html>')), 0);
  assert.equal(await statusOf(() => new Response('<html>', { status: 502 })), 502);
});
