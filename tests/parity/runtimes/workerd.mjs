// SPDX-License-Identifier: MIT
// parity() in workerd, which forbids compiling: hezuo/workerd imports the module.
import { join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';
import { startWorkerd } from '../../packaging/lib/workerd.mjs';

export const name = 'workerd (wasm)';
export const says = 'hezuo/workerd at the edge, asked through the example';

/** @returns {Promise<import('../corpus.mjs').Answered>} */
export async function run() {
  const { url, version, close } = await startWorkerd(join(root, 'examples', 'edge-worker', 'config.capnp'));
  try {
    const { hash } = /** @type {{ hash: string }} */ (await (await fetch(`${url}/parity`)).json());
    return { version, hash };
  } finally {
    await close();
  }
}
