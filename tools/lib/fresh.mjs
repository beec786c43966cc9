// SPDX-License-Identifier: MIT
// Remembers from which inputs a build step was made, so that it is made again only when one of them changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, fromRoot, root } from './paths.mjs';

const stampOf = (/** @type {string} */ name) =>
  join(root, 'build', 'stamps', `${name.replaceAll(':', '-')}.sha256`);

/** @param {string[]} inputs files and folders, relative to the checkout @returns {string} */
function digest(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(root, input);
    const isFile = existsSync(path) && statSync(path).isFile();
    for (const file of isFile ? [path] : filesBelow(path)) {
      hash.update(`${fromRoot(file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} name of the step
 * @param {string[]} inputs what it reads
 * @param {string[]} outputs what must exist afterwards
 * @returns {{ fresh: boolean, keep: () => void }} `keep` is called once the step has worked
 */
export function freshness(name, inputs, outputs) {
  const now = digest(inputs);
  const stamp = stampOf(name);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  return {
    fresh: before === now && outputs.every((output) => existsSync(join(root, output))),
    keep() {
      mkdirSync(join(root, 'build', 'stamps'), { recursive: true });
      writeFileSync(stamp, now);
    },
  };
}
