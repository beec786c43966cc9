// SPDX-License-Identifier: MIT
// Runs one command and says how it ended; output is shown as it comes and kept for counting.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Process groups that are running. They are their own, so that a step that hangs ends with all that it started. */
const running = new Set();

/** @param {number} group @param {NodeJS.Signals} signal */
function end(group, signal) {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error; // ended by itself
  }
}

/** @type {[NodeJS.Signals, number][]} */
const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
];
for (const [signal, code] of signals) {
  process.once(signal, () => {
    if (running.size === 0) return;
    for (const group of running) end(group, 'SIGTERM');
    process.exit(code);
  });
}

/**
 * @typedef {{ code: number, output: string, stdout: string }} Ended `output` is both streams as they came
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, minutes?: number }} [options]
 *   `quiet` keeps the output without showing it; after `minutes` the command is ended, and has failed
 * @returns {Promise<Ended>}
 */
export function run(command, args, { env = {}, quiet = false, minutes = 30 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const group = child.pid;
    if (group !== undefined) running.add(group);
    let late = '';
    const clock = setTimeout(() => {
      late = `\n${command} ${args.join(' ')} took more than ${minutes} minutes\n`;
      if (group === undefined) return;
      end(group, 'SIGTERM'); // what it started itself, it ends itself
      setTimeout(() => end(group, 'SIGKILL'), 5000).unref();
    }, minutes * 60_000);

    /** @type {Buffer[]} */
    const pieces = [];
    /** @type {Buffer[]} */
    const printed = [];
    /** @param {NodeJS.WriteStream} stream */
    const keep = (stream) => (/** @type {Buffer} */ piece) => {
      pieces.push(piece);
      if (stream === process.stdout) printed.push(piece);
      if (!quiet) stream.write(piece);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));

    /** @param {number} code @param {string} note */
    const done = (code, note) => {
      clearTimeout(clock);
      if (group !== undefined) running.delete(group);
      const text = (/** @type {Buffer[]} */ parts) => Buffer.concat(parts).toString('utf8');
      resolve({ code, output: text(pieces) + note, stdout: text(printed) });
    };
    child.on('error', (error) => done(127, `${command}: ${error.message}\n`));
    child.on('close', (code, signal) => {
      done(code ?? 1, signal ? late || `\n${command} ended by ${signal}\n` : late);
    });
  });
}

/**
 * Runs jobs, a few at a time, and gives their results in the order of the jobs.
 * @template T
 * @param {(() => Promise<T>)[]} jobs
 * @param {number} width
 * @returns {Promise<T[]>}
 */
export async function inParallel(jobs, width) {
  /** @type {T[]} */
  const results = new Array(jobs.length);
  let next = 0;
  const lane = async () => {
    for (let mine = next++; mine < jobs.length; mine = next++) {
      results[mine] = await /** @type {() => Promise<T>} */ (jobs[mine])();
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, lane));
  return results;
}
