// SPDX-License-Identifier: MIT
// Headers that keep pages to themselves, signed cookies, and a limit on how fast one address may ask.

import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { isApi } from './errors.ts';

/** Far more than two busy pages with several tabs need. */
const requestsPerMinute = 6000;

/** Pages run their own scripts and WebAssembly, nothing else. UI kits put style elements into the page. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

export async function secure(app: FastifyInstance, cookieSecret: string): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', contentPolicy);
    if (isApi(request)) reply.header('cache-control', 'no-store');
  });
  await app.register(helmet, {
    // Written out below, so that what is sent can be read here.
    contentSecurityPolicy: false,
    // Loopback has no TLS to insist on.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  await app.register(cookie, { secret: cookieSecret });
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
}
