// SPDX-License-Identifier: MIT
// Whether everybody gives the same verdict on every document: without that no time means anything.
import { oddDocuments } from './lib/odd-documents.mjs';
import { pools } from './lib/documents.mjs';
import { ofDocument } from './peers/hezuo.mjs';

/** @typedef {{ name: string, isAsync?: boolean, invite: (document: any) => any, order: (document: any) => any }} Peer */

/** @param {Peer} peer @param {string} form @param {any} document @returns {Promise<string>} */
async function verdictOf(peer, form, document) {
  const validate = form.endsWith('.invite') ? peer.invite : peer.order;
  try {
    return (await validate(document)).length === 0 ? 'ok' : 'refused';
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** @param {Peer[]} others @returns {Promise<{ documents: number, differences: string[] }>} */
export async function compareVerdicts(others) {
  const pooled = pools().flatMap(({ form, name, documents }) =>
    documents.map((document) => ({ form, name, document })),
  );
  const all = [...pooled, ...oddDocuments()];
  /** @type {string[]} */
  const differences = [];
  const ours = {
    name: 'ours',
    invite: ofDocument('douyin-contact.invite'),
    order: ofDocument('douyin-live.order'),
  };
  for (const { form, name, document } of all) {
    const wanted = await verdictOf(ours, form, document);
    for (const peer of others) {
      const got = await verdictOf(peer, form, document);
      if (got !== wanted) differences.push(`${peer.name} says ${got}, ours ${wanted}: ${name}`);
    }
  }
  return { documents: all.length, differences };
}
