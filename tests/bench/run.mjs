// SPDX-License-Identifier: MIT
// `npm run bench`: ours beside its peers, into results.json and from there into docs/performance.md and its charts.
// `--only checks,machines` measures these anew and keeps the rest; `--only none` writes the pages of what there is.
// `npm run bench:smoke`: everything once and no times; all must agree on every verdict and every outcome, and the pages
// must be those of results.json.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromRoot, root } from '../../tools/lib/paths.mjs';
import { benches } from './benches.mjs';
import { efforts } from './lib/measure.mjs';
import { describeMachine, pagesOf, readResults, writeResults } from './lib/results.mjs';
import { writeStandalone } from './lib/standalone.mjs';
import { compareOutcomes } from './machines.mjs';
import { compareVerdicts } from './verdicts.mjs';

const { values } = parseArgs({ options: { smoke: { type: 'boolean' }, only: { type: 'string' } } });
const smoke = values.smoke ?? false;
const only = values.only?.split(',');
const unknown = only?.filter((name) => name !== 'none' && !benches.some((bench) => bench.name === name));
if (unknown && unknown.length > 0) throw new Error(`no bench is called ${unknown.join(', ')}`);

let passed = 0;
let failed = 0;
/** @param {string} what @param {string[]} wrong */
function report(what, wrong) {
  if (wrong.length === 0) passed++;
  else failed++;
  console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
  for (const line of wrong.slice(0, 20)) console.log(`     ${line}`);
}

/** @param {unknown} result @returns {string[]} what no table can show */
function holesIn(result) {
  const text = JSON.stringify(result, (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
  );
  return text === undefined || text === '{}' || text.includes('"no number"') ? ['a number is missing'] : [];
}

const names = ['hezuo', 'ajv', 'ajv-standalone', 'zod', 'valibot', 'async-validator'];
mkdirSync(join(root, 'build', 'bench'), { recursive: true });
writeStandalone();
/** @type {import('./verdicts.mjs').Peer[]} */
const peers = [];
for (const name of names) peers.push(await import(`./peers/${name}.mjs`));

const { documents, differences } = await compareVerdicts(peers.slice(1));
report(`${peers.length} libraries give the same verdict on ${documents} documents`, differences);
report('the order ends alike in XState', compareOutcomes());

const kept = readResults();
/** @type {Record<string, any>} */
const results = { ...kept };
if (only === undefined) results.machine = describeMachine();
const setting = { smoke, effort: smoke ? efforts.smoke : efforts.full, names, peers, results };
for (const { name, run, notInSmoke, table, charts } of benches) {
  if (!run || (smoke && notInSmoke) || (only && !only.includes(name))) continue;
  const began = performance.now();
  results[name] = await run(setting);
  table(results[name]);
  charts?.(results[name]);
  report(`${name}, ${((performance.now() - began) / 1000).toFixed(0)} s`, holesIn(results[name]));
}

if (smoke) {
  const stale = (await pagesOf(kept)).filter(
    ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  report(
    'docs/performance.md and its charts are those of results.json (`npm run bench -- --only none`)',
    stale.map(({ path }) => `${fromRoot(path)} is another`),
  );
} else {
  await writeResults(results);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
