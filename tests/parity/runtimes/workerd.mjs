// SPDX-License-Identifier: MIT
// parity() in workerd, which forbids compiling: hezuo/workerd imports the module.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';
import { startWorkerd } from '../../packaging/lib/workerd.mjs';

export const name = 'workerd (wasm)';
export const says = 'hezuo/workerd at the edge';

const worker = `import { load } from './workerd.mjs';
export default {
  async fetch() {
    const { hash } = await (await load()).parity();
    return new Response(hash);
  },
};
`;

/** @returns {Promise<import('../corpus.mjs').Answered>} */
export async function run() {
  const file = join(root, 'build', 'tests', 'parity-worker.mjs');
  mkdirSync(join(root, 'build', 'tests'), { recursive: true });
  writeFileSync(file, worker);
  const modules = ['workerd.mjs', 'hezuo.wasm', 'parity.mjs'].map((module) => join(root, 'dist', module));
  const { url, version, close } = await startWorkerd('parity-workerd', [file, ...modules]);
  try {
    return { version, hash: await (await fetch(url)).text() };
  } finally {
    await close();
  }
}
