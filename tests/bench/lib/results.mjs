// SPDX-License-Identifier: MIT
// The results of the last run and the pages made of them: tests/bench/results.json, docs/performance.md, docs/charts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import prettier from 'prettier';
import { root } from '../../../tools/lib/paths.mjs';
import { benches } from '../benches.mjs';
import { draw, shown } from '../reports/chart.mjs';
import { withParts } from '../reports/marks.mjs';
import { targetsTable } from '../targets.mjs';

/** @typedef {Record<string, any>} Results */

const file = join(root, 'tests', 'bench', 'results.json');
const page = join(root, 'docs', 'performance.md');
const chartFolder = join(root, 'docs', 'charts');

const versionOf = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

export const today = () => new Date().toISOString().slice(0, 10);

export const describeMachine = () => ({
  date: today(),
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.versions.node,
  load: loadavg()[0]?.toFixed(1),
  versions: Object.fromEntries(
    ['ajv', 'zod', 'valibot', 'async-validator', 'xstate'].map((name) => [name, versionOf(name)]),
  ),
});

/** @returns {Results} */
export const readResults = () => JSON.parse(readFileSync(file, 'utf8'));

/** @param {Results} results */
const machineLine = ({ machine: { date, cpu, cores, node, load, versions } }) =>
  `Measured ${date} on ${cpu}, ${cores} cores, Node ${node}, load ${load} when it began. ` +
  `${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`;

/** @param {Results} results @returns {Promise<{ path: string, text: string }[]>} every file that is made of them */
export async function pagesOf(results) {
  /** @type {Record<string, string>} */
  const parts = { machine: machineLine(results), targets: targetsTable(results) };
  const drawings = [];
  for (const { name, table, charts } of benches) {
    if (results[name] === undefined) continue;
    const drawn = charts?.(results[name]) ?? [];
    parts[name] = [...drawn.map(shown), table(results[name])].join('\n\n');
    drawings.push(
      ...drawn.map((chart) => ({ path: join(chartFolder, `${chart.file}.svg`), text: draw(chart) })),
    );
  }
  const text = await laidOut(page, withParts(readFileSync(page, 'utf8'), parts));
  return [{ path: page, text }, ...drawings];
}

/** @param {string} path @param {string} text */
const laidOut = async (path, text) =>
  prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path });

/** @param {Results} results */
export async function writeResults(results) {
  writeFileSync(file, await laidOut(file, JSON.stringify(results)));
  mkdirSync(chartFolder, { recursive: true });
  for (const { path, text } of await pagesOf(results)) writeFileSync(path, text);
}
