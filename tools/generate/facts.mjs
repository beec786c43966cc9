// SPDX-License-Identifier: MIT
// bindings/generated/facts.ts: what may be known when checking a form, one interface per form.
import { typeOf } from './fields.mjs';
import { importsFor } from './imports.mjs';
import { capital, comment, header, pascal, property } from './names.mjs';

/** @typedef {import('../../bindings/src/types.js').FactInfo} FactInfo */
/** @typedef {Map<string, Node>} Branch */
/** @typedef {{ fact?: FactInfo, below: Branch }} Node */

/** @param {import('./catalogue.mjs').Catalogue} catalogue */
export function factsFile({ forms }) {
  const shapes = forms.map(
    ({ form, label, facts }) =>
      `${comment([`What may be known when checking \`${form}\` (${label}); absent and null are unknown.`])}` +
      `export interface ${pascal(form)}Facts {\n${branchMembers(tree(facts))}\n}\n`,
  );
  const index = forms.map(({ form }) => `${property(form)}: ${pascal(form)}Facts;`);
  const text = `${shapes.join('\n')}\n/** Facts by form. */\nexport interface Factsheets {\n${index.join('\n')}\n}\n`;
  return header('Facts as interfaces: what only the platform knows.') + importsFor(text) + text;
}

/** `merchant.balanceFen` below `merchant`. @param {readonly FactInfo[]} facts */
function tree(facts) {
  /** @type {Branch} */
  const root = new Map();
  for (const fact of facts) {
    let branch = root;
    /** @type {Node | undefined} */
    let node;
    for (const name of fact.path.split('.')) {
      node = branch.get(name) ?? { below: new Map() };
      branch.set(name, node);
      branch = node.below;
    }
    if (node) node.fact = fact;
  }
  return root;
}

/** @param {Branch} branch @returns {string} */
function branchMembers(branch) {
  return [...branch].map(([name, node]) => nodeMember(name, node)).join('\n');
}

/** @param {string} name @param {Node} node */
function nodeMember(name, { fact, below }) {
  const type = fact ? factType(fact) : `{ ${branchMembers(below)} }`;
  return `${comment([fact && `${capital(fact.label)}.`])}${property(name)}?: ${type} | null | undefined;`;
}

/** @param {FactInfo} fact */
function factType(fact) {
  if (fact.kind === 'texts') return 'readonly string[]';
  if (fact.kind === 'map' || fact.kind === 'rates') return 'Readonly<Record<string, number>>';
  return typeOf(/** @type {any} */ ({ rule: fact.path, ...fact }));
}
