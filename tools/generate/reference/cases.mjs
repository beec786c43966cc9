// SPDX-License-Identifier: MIT
// Example documents for the reference, taken from the worked cases below tests/cases.
import { caseFiles } from '../../../tests/js/lib/case-files.mjs';
import { merged } from '../../../tests/js/lib/merge-patch.mjs';

/**
 * @typedef {{ file: string, name: string, form: string, value: any, facts: any }} Document
 * @typedef {{ file: string, name: string, id: string, input: any }} Sum
 */

const longest = 1500;

/** What a reader can look at: short, and without characters that cannot be seen. @param {unknown} value */
const isReadable = (value) => {
  const text = JSON.stringify(value) ?? '';
  return text.length <= longest && !/\\u|\\[bfnrt]/.test(text);
};

/** Cases of corners, not of everyday documents. @param {Document} document */
const isSpecial = ({ file }) => file.includes('/own-');

/**
 * @param {(kind: string) => string} formOf the form that opens a kind of task
 * @returns {{ documents: Document[], sums: Sum[] }}
 */
export function readCases(formOf) {
  /** @type {Document[]} */
  const documents = [];
  /** @type {Sum[]} */
  const sums = [];
  for (const { name: path, bases, cases } of caseFiles()) {
    const file = `tests/cases/${path}`;
    for (const example of cases) {
      const { name } = example;
      if (example.do === 'calculate') {
        sums.push({ file, name, id: example.id, input: example.input });
        continue;
      }
      if (example.do !== 'check' && example.do !== 'scenario') continue;
      const value = 'value' in example ? example.value : merged(bases[example.base], example.patch);
      const given = typeof example.facts === 'string' ? bases[example.facts] : example.facts;
      const facts = merged(given, example.factsPatch);
      const opened = example.do === 'scenario';
      documents.push({
        file,
        name,
        form: opened ? formOf(example.kind) : example.form,
        value,
        facts: opened ? { ...facts, now: example.at } : facts,
      });
    }
  }
  return {
    documents: documents
      .filter(({ value, facts }) => isReadable(value) && isReadable(facts))
      .sort((a, b) => Number(isSpecial(a)) - Number(isSpecial(b))),
    sums: sums.filter(({ input }) => isReadable(input)),
  };
}
