// SPDX-License-Identifier: MIT
// Reads request bodies: JSON only, as it is. Strange keys (`__proto__`) stay plain own fields for the rules to refuse.

import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

/** Room for what is around a form in a request: its kind, the expected version. */
const slackBytes = 16_384;

export function readJsonBodies(app: FastifyInstance, maxInputBytes: number): void {
  const bodyLimit = maxInputBytes + slackBytes;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (_request, bytes, done) => {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes as Buffer);
      done(null, JSON.parse(text));
    } catch {
      done(new Problem('invalid_json'), undefined);
    }
  });
}
