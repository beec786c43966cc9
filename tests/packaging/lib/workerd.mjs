// SPDX-License-Identifier: MIT
// Runs a worker in workerd on a loopback address: modules in, an address out.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../tools/lib/paths.mjs';

/** The binary itself, or a script that finds it. */
const program = fileURLToPath(new URL('../../../node_modules/workerd/bin/workerd', import.meta.url));

/** How workerd calls a module, by the end of its name. */
const kinds = [
  [/\.m?js$/, 'esModule'],
  [/\.wasm$/, 'wasm'],
];

/**
 * @param {string} name of its folder below build/tests
 * @param {string[]} files the worker first, then its modules; all end up in one folder
 * @returns {Promise<{ url: string, version: string, close: () => Promise<void> }>}
 */
export async function startWorkerd(name, files) {
  const folder = join(root, 'build', 'tests', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(file, join(folder, basename(file)));
  writeFileSync(join(folder, 'config.capnp'), configOf(files.map((file) => basename(file))));

  const child = spawn(program, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', () => resolve('ended')));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const port = await Promise.race([listening(/** @type {any} */ (child.stdio[3])), ended]);
  if (typeof port !== 'number') throw new Error('workerd ended before it listened');
  const { version } = (await import('workerd/package.json', { with: { type: 'json' } })).default;
  return { url: `http://127.0.0.1:${port}`, version: `workerd ${version}`, close };
}

/** @param {string[]} names */
function configOf(names) {
  const modules = names.map((name) => {
    const kind = kinds.find(([end]) => /** @type {RegExp} */ (end).test(name))?.[1];
    if (kind === undefined) throw new Error(`workerd: what is ${name}?`);
    return `(name = "${name}", ${kind} = embed "${name}")`;
  });
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (modules = [${modules.join(', ')}], compatibilityDate = "2026-01-01");
`;
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
