// SPDX-License-Identifier: MIT
// The server's rulebook id, the kinds of task it offers, and a word in every answer to a page that works with another one.

import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { formRows, kindRows } from '../systems/index.ts';

const theirs = 'x-hezuo-rulebook';
const differs = 'x-hezuo-rulebook-differs';

export function rulebookRoutes(app: FastifyInstance, { rules }: Services): void {
  app.addHook('onRequest', async (request, reply) => {
    const id = request.headers[theirs];
    if (id !== undefined && id !== rules.rulebook.id) reply.header(differs, rules.rulebook.id);
  });

  app.get('/api/rulebook', () => rules.rulebook);
  app.get('/api/kinds', () => ({
    kinds: rules.kinds,
    openers: Object.fromEntries(kindRows.map(({ kind, opener }) => [kind, opener])),
    forms: formRows.map(({ form }) => form),
  }));
}
