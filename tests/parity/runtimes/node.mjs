// SPDX-License-Identifier: MIT
// The package in the Node that runs this.
import { load } from 'hezuo';
import { answerLines } from '../answers.mjs';

export const name = 'node (wasm)';
export const says = 'the package, imported as an ES module';

/** @param {import('../corpus.mjs').Corpus} corpus */
export async function run({ files }) {
  return { version: `Node ${process.versions.node}`, lines: answerLines(await load(), files) };
}
