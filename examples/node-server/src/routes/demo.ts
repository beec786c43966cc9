// SPDX-License-Identifier: MIT
// In demo mode only: moving the clock forward, so that deadlines can be watched passing, and topping up a balance.

import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.ts';
import { objectIn, requiredInteger } from '../http/read.ts';
import { mustBeSignedIn } from '../http/session.ts';
import { lockAccounts, merchantAccount, move, outside } from '../money/accounts.ts';
import type { Services } from '../services.ts';

/** Ten years: further than any deadline, and every instant stays within bounds. */
const furthestMs = 10 * 365 * 24 * 3_600_000;
/** Ten million yuan at a time, so that sums stay exact. */
const largestTopUpFen = 1_000_000_000;

export function demoRoutes(app: FastifyInstance, services: Services, demo: boolean): void {
  const { clock, database, timers } = services;

  function mustBeDemo(): void {
    if (!demo) throw new Problem('demo_only');
  }

  app.get('/api/demo/clock', () => ({ now: clock.now(), offsetMs: clock.offsetMs }));

  app.post('/api/demo/clock', async (request) => {
    mustBeDemo();
    const offsetMs = requiredInteger(objectIn(request.body), 'offsetMs');
    if (offsetMs > furthestMs) throw new Problem('invalid_request', '/offsetMs', { max: furthestMs });
    if (!(await clock.moveTo(offsetMs))) {
      throw new Problem('clock_backwards', '/offsetMs', { min: clock.offsetMs });
    }
    await timers.clockMoved();
    return { now: clock.now(), offsetMs: clock.offsetMs };
  });

  app.post('/api/demo/top-up', async (request) => {
    mustBeDemo();
    const party = await mustBeSignedIn(database, request);
    if (party.role !== 'merchant') throw new Problem('not_yours');
    const amountFen = requiredInteger(objectIn(request.body), 'amountFen');
    if (amountFen < 1 || amountFen > largestTopUpFen) {
      throw new Problem('invalid_request', '/amountFen', { min: 1, max: largestTopUpFen });
    }
    const to = merchantAccount(party.actsFor);
    return database.transaction(async (queries) => {
      const accounts = await lockAccounts(queries, [outside, to]);
      await move(queries, { at: clock.now(), from: outside, to, amountFen, reason: 'top-up', taskId: null });
      return { balanceFen: (accounts.get(to) ?? 0) + amountFen };
    });
  });
}
