// SPDX-License-Identifier: MIT
// Turns everything that can go wrong in a request into `{ violations }` with the right status.

import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../locale.ts';
import { Problem, Refused } from './problem.ts';

export type Report = (error: unknown) => void;

export function answerErrors(app: FastifyInstance, report: Report): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendError(error, request, reply, report));
  app.setNotFoundHandler((request, reply) => {
    if (isApi(request)) return sendError(new Problem('not_found'), request, reply, report);
    return reply.code(404).type('text/plain; charset=utf-8').send('404');
  });
}

export function sendError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  report: Report,
): FastifyReply {
  const refusal = error instanceof Problem || error instanceof Refused ? error : fromFramework(error);
  if (refusal.status >= 500) report(error);
  const locale = localeOf(request.headers['accept-language']);
  return reply
    .code(refusal.status)
    .type('application/json; charset=utf-8')
    .send({ violations: refusal.violations(locale) });
}

/** What is not even HTTP has no request to answer to: the same shape, by hand. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify({ violations: new Problem('invalid_request').violations('zh-CN') });
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function fromFramework(error: unknown): Problem {
  const { code, statusCode = 500 } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Problem('too_large');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Problem('unsupported_type');
  if (statusCode === 413) return new Problem('too_large');
  if (statusCode === 415) return new Problem('unsupported_type');
  if (statusCode === 429) return new Problem('too_many_requests');
  if (statusCode === 404) return new Problem('not_found');
  if (statusCode >= 400 && statusCode < 500) return new Problem('invalid_request');
  return new Problem('internal');
}

export function isApi(request: FastifyRequest): boolean {
  return /^\/api(?:[/?]|$)/.test(request.url);
}
