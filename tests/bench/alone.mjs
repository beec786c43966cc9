// SPDX-License-Identifier: MIT
// One process each: no library shares its types, caches or garbage with another. `node alone.mjs NAME ROUNDS` prints the
// times of that one, first of documents that are all alike, then after odd ones have passed through.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { timeChecks } from './checks.mjs';
import { median } from './lib/measure.mjs';
import { oddDocuments } from './lib/odd-documents.mjs';
import { writeStandalone } from './lib/standalone.mjs';

/** @typedef {import('./lib/measure.mjs').Time} Time */
/** @typedef {Record<string, Record<string, Time>>} Times by pool and library */
/** @typedef {{ fresh: Times, odd: Times }} Alone */

const file = fileURLToPath(import.meta.url);

/** @param {string} name @param {number} rounds @returns {Promise<Alone>} */
async function timeHere(name, rounds) {
  writeStandalone();
  /** @type {import('./verdicts.mjs').Peer} */
  const peer = await import(`./peers/${name}.mjs`);
  const full = rounds > 1;
  const effort = { rounds, sliceMs: full ? 40 : 0, warmMs: full ? 150 : 0 };
  // The engine compiles what is hot in the background, WebAssembly and JavaScript alike: seconds, not calls.
  await timeChecks([peer], { rounds: 1, sliceMs: 0, warmMs: full ? 400 : 0 });
  const fresh = await timeChecks([peer], effort);
  for (const { form, document } of oddDocuments()) {
    const validate = form.endsWith('.invite') ? peer.invite : peer.order;
    try {
      await validate(document);
    } catch (error) {
      if (!(error instanceof Error)) throw error; // some throw: the comparison of verdicts tells
    }
  }
  return { fresh, odd: await timeChecks([peer], effort) };
}

/** @param {string} name @param {number} rounds @returns {Alone} */
function timeInProcess(name, rounds) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, name, String(rounds)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {Times[]} runs of several processes @returns {Times} */
function together(runs) {
  /** @type {Times} */
  const all = {};
  for (const [pool, times] of Object.entries(runs[0] ?? {})) {
    all[pool] = {};
    for (const library of Object.keys(times)) {
      const seen = runs.map((run) => /** @type {Time} */ (run[pool]?.[library]));
      all[pool][library] = {
        median: median(seen.map((time) => time.median)),
        least: Math.min(...seen.map((time) => time.least)),
      };
    }
  }
  return all;
}

/** @param {Times} into @param {Times} from */
function add(into, from) {
  for (const [pool, times] of Object.entries(from)) into[pool] = { ...into[pool], ...times };
}

/** @param {string[]} names of the peers' modules @param {boolean} smoke @returns {Alone} */
export function timeAlone(names, smoke) {
  const processes = smoke ? 1 : 3;
  /** @type {Alone} */
  const all = { fresh: {}, odd: {} };
  for (const name of names) {
    const runs = Array.from({ length: processes }, () => timeInProcess(name, smoke ? 1 : 9));
    add(all.fresh, together(runs.map(({ fresh }) => fresh)));
    add(all.odd, together(runs.map(({ odd }) => odd)));
  }
  return all;
}

if (process.argv[1] === file) {
  const [, , name = '', rounds = '1'] = process.argv;
  console.log(JSON.stringify(await timeHere(name, Number(rounds))));
}
