// SPDX-License-Identifier: MIT
// What the environment decides: port, data folder, database, demo clock.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Config {
  /** The port asked for; null: the usual one, or any free one when that is taken. */
  port: number | null;
  /** Whether the demo clock may be moved. */
  demo: boolean;
  /** Where the embedded database and the cookie secret live; null keeps both in memory. */
  dataFolder: string | null;
  /** A PostgreSQL server to use instead of the embedded one. */
  databaseUrl: string | null;
  /** The folder with the built pages: `console` and `h5`. */
  pagesFolder: string;
  /** How often due timers are looked for. */
  pollSeconds: number;
}

export const usualPort = 4173;

export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    port: readPort(env['PORT']),
    demo: env['HEZUO_DEMO'] === '1',
    dataFolder: env['HEZUO_DATA'] || join(root, 'build', 'data'),
    databaseUrl: env['DATABASE_URL'] || null,
    pagesFolder: join(root, 'build', 'web'),
    pollSeconds: 1,
  };
}

function readPort(text: string | undefined): number | null {
  if (!text) return null;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535, not ${JSON.stringify(text)}`);
  }
  return port;
}
