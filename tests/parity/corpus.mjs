// SPDX-License-Identifier: MIT
// The corpus as the runtimes of the parity comparison take it, and what they give back.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { caseFiles } from '../js/lib/case-files.mjs';

/**
 * @typedef {object} Corpus
 * @property {import('./answers.mjs').CaseFile[]} files
 * @property {string} rawFiles the same as a JSON list of `{name, file}` with the files' own bytes: some hold numbers that
 *   no double holds, which a second stringify would lose
 * @property {number} cases
 *
 * @typedef {object} Answered
 * @property {string} version of the runtime: what a reader needs to repeat the run
 * @property {string[]} [lines] of `answerLines`; a runtime in another process may give the hash alone
 * @property {string} [hash]
 *
 * @typedef {object} Runtime one file of runtimes/
 * @property {string} name
 * @property {string} says
 * @property {boolean} [onDemand] installs something large first: run only when named, or with `--all`
 * @property {(corpus: Corpus) => Answered | Promise<Answered>} run
 */

/** @returns {Corpus} */
export function readCorpus() {
  const files = caseFiles();
  const folder = new URL('../cases/', import.meta.url);
  const raw = files.map(({ name }) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return `{"name":${JSON.stringify(name)},"file":${text}}`;
  });
  const cases = files.reduce((sum, file) => sum + file.cases.length, 0);
  return { files, rawFiles: `[${raw.join(',')}]`, cases };
}

/** The one number two runtimes are compared by. @param {string[]} lines */
export const hashOf = (lines) =>
  createHash('sha256')
    .update(lines.join('\n') + '\n', 'utf8')
    .digest('hex');
