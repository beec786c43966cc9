// SPDX-License-Identifier: MIT
// Signing in as one of the demo parties.

import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.ts';
import { objectIn } from '../http/read.ts';
import { findParty, listParties, signedIn, signIn, signOut } from '../http/session.ts';
import type { Services } from '../services.ts';

export function sessionRoutes(app: FastifyInstance, { database, clock }: Services): void {
  app.get('/api/parties', async () => ({ parties: await listParties(database) }));

  app.get('/api/session', async (request) => ({
    party: await signedIn(database, request),
    now: clock.now(),
  }));

  app.post('/api/session', async (request, reply) => {
    const { partyId } = objectIn(request.body);
    const party = await findParty(database, partyId);
    if (party === null) throw new Problem('unknown_party', '/partyId');
    signIn(request, reply, party);
    return { party, now: clock.now() };
  });

  app.delete('/api/session', async (request, reply) => {
    signOut(request, reply);
    return { party: null, now: clock.now() };
  });
}
