// SPDX-License-Identifier: MIT
// Opening, listing, reading tasks, and sending them events.

import type { FastifyInstance } from 'fastify';
import { objectIn, requiredInteger } from '../http/read.ts';
import { mustBeSignedIn } from '../http/session.ts';
import { localeOf } from '../locale.ts';
import type { Services } from '../services.ts';
import { rowOfKind } from '../systems/index.ts';
import { mustBeParty } from '../tasks/access.ts';
import { actorIdOf, eventFacts } from '../tasks/knowledge.ts';
import { listTasks } from '../tasks/list.ts';
import { openTask } from '../tasks/open.ts';
import { readSummary, readTask } from '../tasks/record.ts';
import { sendEvent } from '../tasks/send-event.ts';

interface Task {
  Params: { id: string };
}

export function taskRoutes(app: FastifyInstance, services: Services): void {
  const { database, clock, rules } = services;

  app.post('/api/tasks', async (request, reply) => {
    const party = await mustBeSignedIn(database, request);
    const { kind, input } = objectIn(request.body);
    const locale = localeOf(request.headers['accept-language']);
    const task = await openTask(services, party, kind, input, locale);
    return reply.code(201).send({ task });
  });

  app.get('/api/tasks', async (request) => {
    const party = await mustBeSignedIn(database, request);
    const list = await listTasks(database, rules, party, objectIn(request.query));
    return { ...list, now: clock.now() };
  });

  app.get<Task>('/api/tasks/:id', async (request) => {
    const party = await mustBeSignedIn(database, request);
    // One transaction, so that the summary and the task are of one version.
    return database.transaction(async (queries) => {
      const record = await readTask(queries, request.params.id);
      await mustBeParty(queries, rules, party, record);
      const row = rowOfKind(record.kind);
      const now = clock.now();
      return {
        summary: await readSummary(queries, record.id),
        task: rules.in('zh-CN').view(record.task, party.role),
        actorId: await actorIdOf(queries, row, party, now),
        facts: await eventFacts(queries, row, { party, now, task: record.task, event: null, all: false }),
        now,
      };
    });
  });

  app.post<Task>('/api/tasks/:id/facts', async (request) => {
    const party = await mustBeSignedIn(database, request);
    const { event } = objectIn(request.body);
    return database.transaction(async (queries) => {
      const { task, ...record } = await readTask(queries, request.params.id);
      await mustBeParty(queries, rules, party, { task, ...record });
      const row = rowOfKind(record.kind);
      return { facts: await eventFacts(queries, row, { party, now: clock.now(), task, event, all: false }) };
    });
  });

  app.post<Task>('/api/tasks/:id/events', async (request) => {
    const party = await mustBeSignedIn(database, request);
    const body = objectIn(request.body);
    const sent = { event: body['event'], expectedVersion: requiredInteger(body, 'expectedVersion') };
    const locale = localeOf(request.headers['accept-language']);
    return sendEvent(services, party, request.params.id, sent, locale);
  });
}
