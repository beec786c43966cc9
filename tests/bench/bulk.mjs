// SPDX-License-Identifier: MIT
// Many rows at once beside the peers: orders as values and as NDJSON, products and rates as columns; time, and peak memory
// in processes of their own. `timeBulk({ smoke })` answers `{ results, ratios, wrong }`; called as a program it prints these.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../tools/lib/paths.mjs';
import { bulkJobs } from './lib/bulk-jobs.mjs';
import { orderLines } from './lib/documents.mjs';

const program = join(root, 'build', 'native', 'hezuo-check');
const self = fileURLToPath(import.meta.url);

/** @param {number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/**
 * Every contender in turn, on inputs made anew outside the clock.
 * @param {ReturnType<typeof bulkJobs>[number]} job @param {number} rows @param {number} rounds
 */
async function timeJob({ make, contenders }, rows, rounds) {
  /** @type {Record<string, { faulty: number, times: number[] }>} */
  const measured = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const input = make(rows);
      const start = performance.now();
      const faulty = await run(input);
      const time = performance.now() - start;
      const entry = (measured[name] ??= { faulty, times: [] });
      if (round > 0) entry.times.push(time); // The first is for the compiler.
    }
  }
  return Object.fromEntries(
    Object.entries(measured).map(([name, { faulty, times }]) => [
      name,
      { faulty, rowsPerSecond: Math.round((1000 * rows) / median(times)) },
    ]),
  );
}

/** @param {number} rows @param {number} rounds */
function timeNative(rows, rounds) {
  if (!existsSync(program)) return undefined;
  const folder = join(root, 'build', 'bench', 'inputs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'bulk.ndjson');
  writeFileSync(file, orderLines(rows));
  let faulty = 0;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { stdout } = spawnSync(program, ['douyin-live.order', file], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    faulty = JSON.parse(stdout).failed;
    return performance.now() - start;
  });
  return { faulty, rowsPerSecond: Math.round((1000 * rows) / median(times)) };
}

/** MiB at most of a process that makes its input and passes over it once. @param {string[]} what */
function peakOf(what) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [self, '--once', ...what], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** @param {{ smoke: boolean }} how */
export async function timeBulk({ smoke }) {
  /** @type {Record<string, any>} */
  const results = {};
  /** @type {string[]} */
  const wrong = [];
  for (const job of bulkJobs()) {
    const rows = smoke ? 1000 : job.rows;
    const times = await timeJob(job, rows, smoke ? 1 : 5);
    const native = job.name === 'orders, NDJSON' ? timeNative(rows, smoke ? 1 : 5) : undefined;
    if (native !== undefined) times['hezuo-check'] = native;
    for (const [name, { faulty }] of Object.entries(times)) {
      if (faulty !== job.faulty(rows)) wrong.push(`${job.name}: ${name} finds ${faulty} faulty rows`);
    }
    const peaks = smoke
      ? {}
      : Object.fromEntries(
          ['nobody', ...Object.keys(job.contenders)].map((name) => [name, peakOf([job.name, name])]),
        );
    results[job.name] = { rows, times, peakMiB: peaks };
  }
  return { results, wrong };
}

if (process.argv[1] === self) {
  const [mode, jobName, name] = process.argv.slice(2);
  if (mode === '--once') {
    const job = bulkJobs().find((one) => one.name === jobName);
    if (job === undefined) throw new Error(`no job ${jobName}`);
    const input = job.make(job.rows);
    await job.contenders[name ?? '']?.(input);
    console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
  } else {
    const { results, wrong } = await timeBulk({ smoke: mode === '--smoke' });
    console.log(JSON.stringify(results, null, 2));
    for (const line of wrong) console.error(line);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  }
}
