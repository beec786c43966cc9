// SPDX-License-Identifier: MIT
// The native library and the wasm module on the same bytes: Google Benchmark there, the package here.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';
import { orderLines, pools } from './documents.mjs';
import { cancelNow, tasks } from './order-story.mjs';

const folder = join(root, 'build', 'bench', 'inputs');
const program = join(root, 'build', 'native', 'tests', 'bench', 'hezuo_bench');
export const batchRows = 2000;

/** Writes what the native program reads. @param {{ id: string, version: string, edition: string }} rulebook @returns {string} the orders, one a line */
export function writeInputs({ id, version, edition }) {
  mkdirSync(folder, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(join(folder, name), text);
  for (const { name, documents } of pools()) {
    const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
    write(`${name.replaceAll(/\W+/g, '-')}.ndjson`, lines);
  }
  write('rulebook.json', `${JSON.stringify({ edition, id, version })}\n`);
  const orders = orderLines(batchRows);
  write('orders.ndjson', orders);
  const { at } = cancelNow;
  // A cancellation with its preview, and the questions of the same instant: what machines.mjs asks of the package.
  const lines = [tasks[1], cancelNow, { event: cancelNow }, { actor: 'merchant', at }, { at }];
  write('task.ndjson', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return orders;
}

/** @param {boolean} smoke @returns {Record<string, number> | null} nanoseconds by name; null where it is not built */
export function timeNative(smoke) {
  if (!existsSync(program)) return null;
  const args = ['--benchmark_format=json', `--benchmark_min_time=${smoke ? 0.001 : 0.3}`];
  if (!smoke) args.push('--benchmark_repetitions=5', '--benchmark_report_aggregates_only=true');
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, HEZUO_BENCH_INPUTS: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`hezuo_bench: ${stderr}`);
  /** @type {{ name: string, aggregate_name?: string, real_time: number, time_unit: 'ns' | 'ms' }[]} */
  const { benchmarks } = JSON.parse(stdout);
  return Object.fromEntries(
    benchmarks
      .filter(({ aggregate_name: aggregate }) => smoke || aggregate === 'median')
      .map(({ name, real_time: time, time_unit: unit }) => [
        name.replace(/_median$/, ''),
        time * (unit === 'ms' ? 1e6 : 1),
      ]),
  );
}
