// SPDX-License-Identifier: MIT
// Starts the built server on a free port for one test file, and asks it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../../build/cpp-server/hezuo_server', import.meta.url));

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ status: number, text: string }} Answer
 * @typedef {object} Server
 * @property {ChildProcess} process
 * @property {number} port
 * @property {Promise<number | string | null>} ended exit code, or the name of the signal that it did not stand
 * @property {(path: string, headers?: Record<string, string>) => Promise<Answer>} get
 * @property {(path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>} post
 *   a text or bytes as they are, anything else as JSON
 * @property {() => Promise<number | string | null>} stop
 */

/** @type {Set<ChildProcess>} Those that a failed test leaves behind end with this process. */
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** @param {Record<string, string>} settings @returns {ChildProcess} */
export function launch(settings) {
  if (!existsSync(program)) throw new Error('build/cpp-server is missing: npm run build:cpp-server');
  const child = spawn(program, { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** @param {ChildProcess} child @returns {Promise<number | string | null>} */
export const endOf = (child) =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));

/** What the process says first. @param {ChildProcess} child @returns {Promise<string>} */
function firstWords(child) {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (bytes) => resolve(bytes.toString('utf8')));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** @param {Record<string, string>} [settings] @returns {Promise<Server>} */
export async function startServer(settings = {}) {
  const child = launch({ PORT: '0', ...settings });
  const ended = endOf(child);
  const said = await firstWords(child);
  const port = Number(/^hezuo is ready: http:\/\/127\.0\.0\.1:(\d+)\/$/m.exec(said)?.[1]);
  const url = `http://127.0.0.1:${port}`;
  const read = async (/** @type {Response} */ response) => ({
    status: response.status,
    text: await response.text(),
  });
  return {
    process: child,
    port,
    ended,
    get: async (path, headers = {}) => read(await fetch(url + path, { headers })),
    post: async (path, body, headers = {}) => {
      const plain = typeof body === 'string' || body instanceof Uint8Array;
      const sent = plain ? body : JSON.stringify(body);
      const all = { 'content-type': 'application/json', ...headers };
      return read(await fetch(url + path, { method: 'POST', headers: all, body: sent }));
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
