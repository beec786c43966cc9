// SPDX-License-Identifier: MIT
// parity() of hezuo/nowasm: the same module as plain JavaScript.
import { load } from 'hezuo/nowasm';

export const name = 'node (plain JavaScript)';
export const says = 'hezuo/nowasm, without WebAssembly';

/** @returns {Promise<import('../corpus.mjs').Answered>} */
export async function run() {
  const { hash } = await (await load()).parity();
  return { version: `Node ${process.versions.node}`, hash };
}
