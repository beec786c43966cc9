// SPDX-License-Identifier: MIT
// `npm run test:parity`: every runtime of runtimes/ answers the whole corpus; one SHA-256 over all answers must come out.
// `npm run test:parity -- node chromium` runs those beside the reference; without `--all`, which the script gives, those that are
// installed on demand are left out.
import { readdirSync } from 'node:fs';
import { hashOf, readCorpus } from './corpus.mjs';

/** @typedef {import('./corpus.mjs').Runtime} Runtime */

/** What the others are compared with. */
const reference = 'native-gcc';

const folder = new URL('./runtimes/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length));
const all = process.argv.includes('--all');
const wanted = process.argv.slice(2).filter((word) => word !== '--all');
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0)
  throw new Error(`no such runtime: ${unknown.join(', ')}; there are ${names.join(', ')}`);

/** @type {Map<string, Runtime>} */
const runtimes = new Map();
for (const name of names) runtimes.set(name, await import(new URL(`${name}.mjs`, folder).href));

/** @param {string} name */
const isAsked = (name) =>
  wanted.length > 0 ? wanted.includes(name) : all || runtimes.get(name)?.onDemand !== true;
const others = names.filter((name) => name !== reference && isAsked(name));

/**
 * The first line in which two runtimes differ, with the case it belongs to.
 * @param {string[]} expected @param {string[]} given
 */
function firstDifference(expected, given) {
  let place = '';
  for (let i = 0; i < Math.max(expected.length, given.length); i++) {
    if (expected[i]?.startsWith('#')) place = String(expected[i]);
    if (expected[i] !== given[i]) return `${place}\n  ${reference} ${expected[i]}\n  here ${given[i]}`;
  }
  return '';
}

/** @typedef {{ name: string, version: string, hash: string, lines?: string[] | undefined, seconds: string, error?: string }} Row */

const corpus = readCorpus();

/** @param {string} name @returns {Promise<Row>} */
async function run(name) {
  const runtime = /** @type {Runtime} */ (runtimes.get(name));
  const began = Date.now();
  const time = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  try {
    const { version, lines, hash = hashOf(lines ?? []) } = await runtime.run(corpus);
    return { name: runtime.name, version, hash, lines, seconds: time() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name: runtime.name, version: '', hash: 'no answer', seconds: time(), error: reason };
  }
}

/** One after another: each row's time is then its own. */
const first = await run(reference);
const rows = [first];
for (const name of others) rows.push(await run(name));
const answers = (first.lines ?? []).length - corpus.cases;

console.log(`${corpus.cases} cases, ${answers} answers`);
const width = (/** @type {'name' | 'version'} */ key) => Math.max(...rows.map((row) => row[key].length));
for (const { name, version, hash, seconds } of rows) {
  console.log(
    `${name.padEnd(width('name'))}  ${version.padEnd(width('version'))}  ${hash.padEnd(64)}  ${seconds}`,
  );
}
const sound = answers > 0 && first.error === undefined;
const failing = rows.filter(({ hash, error }) => !sound || error !== undefined || hash !== first.hash);
for (const { name, error, lines } of failing) {
  const why = error ?? (lines ? `first difference: ${firstDifference(first.lines ?? [], lines)}` : 'differs');
  console.log(`${name}: ${why}`);
}
console.log(`${rows.length - failing.length} passed, ${failing.length} failed`);
process.exitCode = failing.length === 0 ? 0 : 1;
