// SPDX-License-Identifier: MIT
// Runs workerd with a configuration on a loopback address of its choice.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The binary itself, or a script that finds it. */
const program = fileURLToPath(new URL('../../../node_modules/workerd/bin/workerd', import.meta.url));
const manifest = new URL('../../../node_modules/workerd/package.json', import.meta.url);

/**
 * @param {string} config path; its socket is called `http`
 * @returns {Promise<{ url: string, version: string, close: () => Promise<void> }>}
 */
export async function startWorkerd(config) {
  const child = spawn(program, ['serve', config, '--socket-addr=http=127.0.0.1:0', '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', () => resolve('ended')));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const port = await Promise.race([listening(/** @type {any} */ (child.stdio[3])), ended]);
  if (typeof port !== 'number') throw new Error('workerd ended before it listened');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { url: `http://127.0.0.1:${port}`, version: `workerd ${version}`, close };
}

/** @param {import('node:stream').Readable} control @returns {Promise<number>} */
const listening = (control) =>
  new Promise((resolve) => {
    let text = '';
    control.setEncoding('utf8').on('data', (part) => {
      text += part;
      const line = text.split('\n').find((message) => message.includes('"listen"'));
      if (line) resolve(JSON.parse(line).port);
    });
  });
