// SPDX-License-Identifier: MIT
// `npm run bench`: ours beside its peers, into build/bench/results.json and the tables of docs/performance.md.
// `npm run bench:smoke`: everything once and no times; all must agree on every verdict and every outcome.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { load } from 'hezuo';
import prettier from 'prettier';
import { root } from '../../tools/lib/paths.mjs';
import { timeChecks } from './checks.mjs';
import { timeColdStarts } from './lib/cold-start.mjs';
import { efforts, measure } from './lib/measure.mjs';
import { timeNative, writeInputs } from './lib/native.mjs';
import { measureSizes } from './lib/sizes.mjs';
import { writeStandalone } from './lib/standalone.mjs';
import { withTables } from './lib/tables.mjs';
import { compareOutcomes, timeMachines } from './machines.mjs';
import { compareVerdicts } from './verdicts.mjs';

const smoke = process.argv.includes('--smoke');
const effort = smoke ? efforts.smoke : efforts.full;
const names = ['hezuo', 'ajv', 'ajv-standalone', 'zod', 'valibot', 'async-validator'];

let passed = 0;
let failed = 0;
/** @param {string} what @param {string[]} wrong */
function report(what, wrong) {
  if (wrong.length === 0) passed++;
  else failed++;
  console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
  for (const line of wrong.slice(0, 20)) console.log(`     ${line}`);
}

writeStandalone();
/** @type {import('./verdicts.mjs').Peer[]} */
const peers = [];
for (const name of names) peers.push(await import(`./peers/${name}.mjs`));

const { documents, differences } = await compareVerdicts(peers.slice(1));
report(`${peers.length} libraries give the same verdict on ${documents} documents`, differences);
report('the order ends alike in XState', compareOutcomes());

const versionOf = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

/** @type {Record<string, any>} */
const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.versions.node,
    load: loadavg()[0]?.toFixed(1),
  },
  versions: Object.fromEntries(
    ['ajv', 'zod', 'valibot', 'async-validator', 'xstate'].map((name) => [name, versionOf(name)]),
  ),
};
results.checks = await timeChecks(peers, effort);
results.machines = await timeMachines(effort);

// The native program and the package on the same bytes: what the boundary and the wasm code cost together.
const hezuo = await load();
const orders = new TextEncoder().encode(writeInputs(hezuo.rulebook));
results.native = timeNative(smoke);
const batch = await measure([{ name: 'check_many', run: (times) => repeatBatch(times) }], effort);
results.wasm = {
  check_many: batch.check_many?.median,
  'check/invite_valid': results.checks['invite, valid'].hezuo.median,
  'check/invite_faults': results.checks['invite, three faults'].hezuo.median,
  'check/order_valid': results.checks['order, valid'].hezuo.median,
  'check/order_faults': results.checks['order, three faults'].hezuo.median,
  'ask/preview': results.machines.preview.median,
  'ask/actions': results.machines.actions.median,
  'ask/endings': results.machines.endings.median,
};
/** @param {number} times */
function repeatBatch(times) {
  for (let i = 0; i < times; i++) hezuo.checkMany('douyin-live.order', orders);
}

results.sizes = await measureSizes();
report(
  'every bundle has a size',
  Object.entries(results.sizes)
    .filter(([, size]) => size.brotli < 500)
    .map(String),
);
results.coldStart = timeColdStarts(names, smoke ? 1 : 15);

const page = join(root, 'docs', 'performance.md');
const written = withTables(readFileSync(page, 'utf8'), results);
report(
  'the tables can be written',
  written.includes('NaN') || written.includes('undefined') ? ['a number is missing'] : [],
);
if (!smoke) {
  const folder = join(root, 'build', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const options = await prettier.resolveConfig(page);
  writeFileSync(page, await prettier.format(written, { ...options, filepath: page }));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
