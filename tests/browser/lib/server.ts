// SPDX-License-Identifier: MIT
// Starts the example server as a process of its own: a fresh database in a temporary folder, any free port, demo clock.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../examples/node-server/src/main.ts', import.meta.url));

export interface RunningServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

export async function startServer(): Promise<RunningServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hezuo-browser-'));
  const { DATABASE_URL: _unused, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { ...env, PORT: '0', HEZUO_DATA: dataFolder, HEZUO_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataFolder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /^hezuo is ready: (http:\/\/127\.0\.0\.1:\d+)\/$/.exec(line)?.[1];
    if (origin !== undefined) return { origin, stop };
  }
  await stop();
  throw new Error('the server ended before it was ready');
}
