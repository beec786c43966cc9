// SPDX-License-Identifier: MIT
// The corpus in a simulated mini-program host: hezuo/wx, instantiated by path.
import { join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';
import { miniProgramHost } from '../../packaging/lib/mini-program-host.mjs';

export const name = 'mini-program, simulated (wasm)';
export const says = 'hezuo/wx where there is no WebAssembly, TextEncoder, eval, fetch or URL';

/** @returns {Promise<import('../corpus.mjs').Answered>} */
export async function run() {
  const dist = join(root, 'dist');
  const host = miniProgramHost({ '/miniprogram_npm/hezuo': join(dist, 'wx'), '/corpus': dist });
  const { load } = host.run('/miniprogram_npm/hezuo/index.js');
  const { runCorpus } = host.run('/corpus/parity.cjs');
  const { hash } = runCorpus(await load());
  return { version: `Node ${process.versions.node} vm`, hash };
}
