// SPDX-License-Identifier: MIT
// Times of checking one document: ours beside the peers, every violation's path and message read.
import { pools } from './lib/documents.mjs';
import { measure } from './lib/measure.mjs';

/** @typedef {import('./verdicts.mjs').Peer} Peer */

/** Read by nobody, so that no reading can be left out. */
let sink = 0;

/** @param {{ path: string, message: string }[]} issues */
function read(issues) {
  for (const { path, message } of issues) sink += path.length + message.length;
}

/**
 * @param {Peer[]} peers
 * @param {import('./lib/measure.mjs').Effort} effort
 * @returns {Promise<Record<string, Record<string, import('./lib/measure.mjs').Time>>>} by pool and peer
 */
export async function timeChecks(peers, effort) {
  /** @type {Record<string, any>} */
  const times = {};
  for (const { form, name, documents } of pools()) {
    const tasks = peers.map((peer) => {
      const validate = form.endsWith('.invite') ? peer.invite : peer.order;
      const run = peer.isAsync
        ? async (/** @type {number} */ count) => {
            for (let i = 0; i < count; i++) read(await validate(documents[i % documents.length]));
          }
        : (/** @type {number} */ count) => {
            for (let i = 0; i < count; i++) read(validate(documents[i % documents.length]));
          };
      return { name: peer.name, run };
    });
    times[name] = await measure(tasks, effort);
  }
  if (sink === 0) throw new Error('nobody found anything');
  return times;
}
