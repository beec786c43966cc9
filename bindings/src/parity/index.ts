// SPDX-License-Identifier: MIT
// hezuo/parity: the worked cases as questions, answered by any loaded library, and the one hash over all answers.

import { expectedParity } from '../../generated/parity.js';
import type { Hezuo, Parity } from '../hezuo.js';
import { answersOf } from './answers.js';
import { canonical } from './canonical.js';
import type { CorpusFile } from './corpus.js';
import { Sha256 } from './sha256.js';

export type { Parity };

/** Hash and count of this version's corpus, as published. */
export const expected: Readonly<Pick<Parity, 'hash' | 'cases'>> = expectedParity;

/** The corpus as JSON text, injected by tools/build-package.mjs from tests/cases. */
declare const hezuoCorpus: string;

/** Every answer as a line of canonical JSON, after a line `#file index` for each case; for finding a first difference. */
export function answerLines(hezuo: Hezuo): string[] {
  const lines: string[] = [];
  for (const { name, bases, cases } of JSON.parse(hezuoCorpus) as CorpusFile[]) {
    for (let index = 0; index < cases.length; index++) {
      lines.push(`#${name} ${index}`);
      for (const answer of answersOf(hezuo, bases, cases[index] as CorpusFile['cases'][number])) {
        lines.push(canonical(answer));
      }
    }
  }
  return lines;
}

/** Answers the whole corpus with what `load()` without options gave. */
export function runCorpus(hezuo: Hezuo): Parity {
  const sum = new Sha256();
  let cases = 0;
  let answers = 0;
  for (const line of answerLines(hezuo)) {
    if (line.charAt(0) === '#') cases++;
    else answers++;
    sum.update(`${line}\n`);
  }
  return { hash: sum.hex(), cases, answers, expected: expected.hash };
}
