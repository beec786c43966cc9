// SPDX-License-Identifier: MIT
// For a form being filled in: what its author may know, and the strict check with everything the platform knows.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Facts } from 'hezuo';
import { Problem } from '../http/problem.ts';
import { objectIn } from '../http/read.ts';
import { mustBeSignedIn } from '../http/session.ts';
import { localeOf } from '../locale.ts';
import type { Services } from '../services.ts';
import { kindOpenedBy, rowOfForm } from '../systems/index.ts';
import { formFacts } from '../tasks/knowledge.ts';

interface Form {
  Params: { form: string };
}

export function formRoutes(app: FastifyInstance, services: Services): void {
  const { database, clock, rules } = services;

  async function gather(
    request: FastifyRequest<Form>,
    all: boolean,
  ): Promise<{ form: string; input: unknown; facts: Facts }> {
    const party = await mustBeSignedIn(database, request);
    const row = rowOfForm(request.params.form);
    const opener = kindOpenedBy(row.form)?.opener;
    if (opener !== undefined && party.role !== opener) throw new Problem('not_yours');
    const { input } = objectIn(request.body);
    const facts = await formFacts(database, row, { party, now: clock.now(), input, all });
    return { form: row.form, input, facts };
  }

  app.post<Form>('/api/facts/:form', async (request) => {
    const { facts } = await gather(request, false);
    return { facts };
  });

  app.post<Form>('/api/check/:form', async (request) => {
    const { form, input, facts } = await gather(request, true);
    const library = rules.in(localeOf(request.headers['accept-language']));
    return library.check(form, input, facts, { strict: true });
  });
}
