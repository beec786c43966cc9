// SPDX-License-Identifier: MIT
// Everything that the built core says of itself, for the generators.
import { startCore } from '../lib/core.mjs';

/**
 * @typedef {{ forms: string[], kinds: string[], calculations: string[], rules: string[], codes: string[] }} Ids
 * @typedef {{
 *   ids: Ids,
 *   forms: import('../../bindings/src/types.js').FormInfo[],
 *   machines: import('../../bindings/src/types.js').MachineInfo[],
 *   editions: { id: string }[],
 *   slip: { entries: number, valueBytes: number, memberBytes: number },
 *   parameters: import('../../bindings/src/types.js').Parameter[],
 * }} Catalogue
 */

/**
 * @param {string} locale of labels and sentences
 * @returns {Promise<Catalogue>}
 */
export async function readCatalogue(locale) {
  const core = await startCore();
  const opened = JSON.parse(core.openRulebook('{}'));
  if (!opened.ok) throw new Error(`the core opens no rulebook: ${JSON.stringify(opened)}`);
  const options = JSON.stringify({ locale });
  const look = (/** @type {string} */ question, id = '') => {
    const inputs = id === '' ? [options] : [id, options];
    const answer = JSON.parse(core.call(opened.handle, question, ...inputs));
    if (answer.error) throw new Error(`catalogue ${question} ${id}: ${JSON.stringify(answer.error)}`);
    return answer;
  };
  const ids = look('ids');
  return {
    ids,
    forms: ids.forms.map((/** @type {string} */ form) => look('describe', form)),
    machines: ids.kinds.map((/** @type {string} */ kind) => look('machine', kind)),
    parameters: look('parameters'),
    editions: look('editions'),
    slip: JSON.parse(core.openDesk(opened.handle, ids.forms[0])).layout.slip,
  };
}
