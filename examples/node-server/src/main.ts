// SPDX-License-Identifier: MIT
// Starts the server on the loopback address, says where, and stops cleanly when told to.

import type { FastifyInstance } from 'fastify';
import { readConfig, usualPort } from './config.ts';
import { buildServer } from './server.ts';

const host = '127.0.0.1';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = await buildServer({ config, report: (error) => console.error(error) });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close().catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // A failure that nobody waits for, such as a lost database under pg-boss: say so and stop cleanly.
  process.on('unhandledRejection', (error) => {
    console.error(error);
    process.exitCode = 1;
    stop();
  });
  try {
    const port = await listen(server.app, config.port);
    console.log(`hezuo is ready: http://${host}:${port}/`);
  } catch (error) {
    stop();
    throw error;
  }
}

/** A port that was asked for is used or refused; the usual one gives way to any free one. */
async function listen(app: FastifyInstance, asked: number | null): Promise<number> {
  try {
    await app.listen({ host, port: asked ?? usualPort });
  } catch (error) {
    if (asked !== null || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await app.listen({ host, port: 0 });
  }
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
