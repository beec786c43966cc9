// SPDX-License-Identifier: MIT
// For a form being filled in: what its author may know, and the strict check with everything the platform knows.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Facts } from 'hezuo';
import { Problem } from '../http/problem.ts';
import { objectIn } from '../http/read.ts';
import { mustBeSignedIn } from '../http/session.ts';
import { localeOf } from '../locale.ts';
import type { Services } from '../services.ts';
import { systemOfForm } from '../systems/index.ts';
import type { System } from '../systems/system.ts';

interface Form {
  Params: { form: string };
}

export function formRoutes(app: FastifyInstance, services: Services): void {
  const { database, clock, rules } = services;

  async function gather(
    request: FastifyRequest<Form>,
  ): Promise<{ system: System; input: unknown; facts: Facts }> {
    const party = await mustBeSignedIn(database, request);
    const system = systemOfForm(request.params.form);
    if (party.role !== system.opener) throw new Problem('not_yours');
    const { input } = objectIn(request.body);
    const facts = await system.formFacts(database, { input, merchantId: party.id, now: clock.now() });
    return { system, input, facts };
  }

  app.post<Form>('/api/facts/:form', async (request) => {
    const { system, facts } = await gather(request);
    return { facts: system.factsForOpener(facts) };
  });

  app.post<Form>('/api/check/:form', async (request) => {
    const { system, input, facts } = await gather(request);
    const library = rules.in(localeOf(request.headers['accept-language']));
    return library.check(system.form, input, facts, { strict: true });
  });
}
