// SPDX-License-Identifier: MIT
// The native library and the wasm module on the same texts: Google Benchmark there, the package here.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'hezuo';
import { root } from '../../../tools/lib/paths.mjs';
import { orderLines, pools } from './documents.mjs';
import { measure } from './measure.mjs';
import { cancelNow, tasks } from './order-story.mjs';

const folder = join(root, 'build', 'bench', 'inputs');
const program = join(root, 'build', 'native', 'tests', 'bench', 'hezuo_bench');
const batchRows = 2000;

/** Writes what the native program reads, and runs the package on it. @param {import('./measure.mjs').Effort} effort */
export async function timeTexts(effort) {
  const hezuo = await load();
  const { id, version, edition } = hezuo.rulebook;
  mkdirSync(folder, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string[]} */ lines) =>
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  write('rulebook.json', [JSON.stringify({ edition, id, version })]);
  const orders = orderLines(batchRows);
  writeFileSync(join(folder, 'orders.ndjson'), orders);
  const bytes = new TextEncoder().encode(orders);
  /** @type {[name: string, call: (i: number) => unknown][]} */
  const calls = [['check_many', () => hezuo.checkMany('douyin-live.order', bytes)]];
  for (const { name, form, documents } of pools()) {
    const lines = documents.map((document) => JSON.stringify(document));
    write(`${name.replaceAll(/\W+/g, '-')}.ndjson`, lines);
    const check = (/** @type {number} */ i) => hezuo.call('check', form, lines[i % lines.length] ?? '');
    calls.push([`check/${name.replace(', three ', '_').replace(', ', '_')}`, check]);
  }
  const { at } = cancelNow;
  // A cancellation with its preview, and the questions of the same instant: what machines.mjs asks of the package.
  const questions = {
    apply: cancelNow,
    preview: { event: cancelNow },
    actions: { actor: 'merchant', at },
    endings: { at },
  };
  const task = JSON.stringify(tasks[1]);
  const asked = Object.entries(questions).map(([name, about]) => [name, JSON.stringify(about)]);
  write('task.ndjson', [task, ...asked.map(([, about]) => /** @type {string} */ (about))]);
  for (const [name = '', about = ''] of asked) {
    calls.push([`ask/${name}`, () => hezuo.call(/** @type {'apply'} */ (name), task, about)]);
  }
  const times = await measure(
    calls.map(([name, call]) => ({
      name,
      run: (/** @type {number} */ count) => {
        for (let i = 0; i < count; i++) call(i);
      },
    })),
    effort,
  );
  return { package: Object.fromEntries(Object.entries(times).map(([name, { median }]) => [name, median])) };
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
