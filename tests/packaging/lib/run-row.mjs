// SPDX-License-Identifier: MIT
// One row of the matrix: the packed tarball in an empty folder, built by the row's tool, and run where its users run it.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';
import { titleOf } from './chromium.mjs';
import { serve } from './serve.mjs';

/**
 * @typedef {object} Row one file of matrix/
 * @property {string} name
 * @property {Record<string, string>} packages of the tool, with exact versions; the first names it in the table
 * @property {string} says what is run
 * @property {Record<string, string>} files of the program
 * @property {string[][]} [build] commands
 * @property {[from: string, to: string][]} [copies] after building
 * @property {string} [page] folder to serve
 * @property {string} [policy] for that, where the tool's own output breaks the strict one
 * @property {{ command: string[], pages: string[], answers?: string[] }} [server] in `command`, PORT stands for a free port
 * @property {boolean} [quick] also part of `npm test`, where the tool is a dependency of the checkout
 * @property {string} [note] what a user of the tool has to know
 *
 * @typedef {{ tarball: string, hash: string, installTools: boolean }} Setting
 */

/** @param {Row} row @param {Setting} setting @returns {Promise<string>} where it ran */
export async function runRow(row, { tarball, hash, installTools }) {
  const folder = mkdtempSync(join(tmpdir(), 'hezuo-matrix-'));
  const bin = join(installTools ? folder : root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1', CI: '1', ...noReports };
  try {
    for (const [name, text] of Object.entries({ 'package.json': '{ "private": true }\n', ...row.files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const tools = installTools
      ? Object.entries(row.packages).map(([name, version]) => `${name}@${version}`)
      : [];
    await run(
      ['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', tarball, ...tools],
      folder,
      env,
    );
    for (const command of row.build ?? []) await run(command, folder, env);
    for (const [from, to] of row.copies ?? []) cpSync(join(folder, from), join(folder, to));
    if (row.page !== undefined)
      return await inChromium(
        await serve(join(folder, row.page), row.policy ? { policy: row.policy } : {}),
        '/',
        hash,
      );
    if (row.server) return await onServer(row.server, folder, env, hash);
    return `Node ${process.versions.node}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tools that would report their use are told not to. */
const noReports = { NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' };

/** @param {{ url: string, close: () => void }} server @param {string} path @param {string} hash */
async function inChromium(server, path, hash) {
  try {
    const { title, version } = await titleOf(`${server.url}${path}`);
    requireAnswer(title, hash);
    return version;
  } finally {
    server.close();
  }
}

/** @param {string} text @param {string} hash */
function requireAnswer(text, hash) {
  if (text !== `ok ${hash}`) throw new Error(`it answered: ${text}`);
}

/** @param {NonNullable<Row['server']>} server @param {string} folder @param {NodeJS.ProcessEnv} env @param {string} hash */
async function onServer({ command, pages, answers = [] }, folder, env, hash) {
  const port = await freePort();
  const [program = '', ...args] = command.map((word) => word.replace('PORT', String(port)));
  const output = join(folder, 'server.log');
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  child.stdout.on('data', (part) => (log += part));
  child.stderr.on('data', (part) => (log += part));
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilAnswering(url, () => log);
    for (const path of answers) requireAnswer(await (await fetch(`${url}${path}`)).text(), hash);
    let version = '';
    for (const path of pages) version = await inChromium({ url, close() {} }, path, hash);
    return version;
  } catch (error) {
    writeFileSync(output, log);
    throw new Error(`${error instanceof Error ? error.message : error}\n${log.slice(-2000)}`, {
      cause: error,
    });
  } finally {
    process.kill(-Number(child.pid), 'SIGKILL');
  }
}

async function freePort() {
  const { url, close } = await serve({});
  close();
  return Number(new URL(url).port);
}

/** @param {string} url @param {() => string} log */
async function untilAnswering(url, log) {
  for (let tries = 0; tries < 240; tries++) {
    const answered = await fetch(url).catch(() => null);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the server does not answer: ${log()}`);
}

/** @param {string[]} command @param {string} cwd @param {NodeJS.ProcessEnv} env */
function run([program = '', ...args], cwd, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (part) => (log += part));
    child.stderr.on('data', (part) => (log += part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(log);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}\n${log.slice(-3000)}`));
    });
  });
}

/** @param {string} path @returns {string} */
export const text = (path) => readFileSync(path, 'utf8');
