// SPDX-License-Identifier: MIT
// Documents at the edge of every field rule, from the worked cases: who judges one of them otherwise checks something else.
import { caseFiles } from '../../js/lib/case-files.mjs';

/** JSON merge patch. @param {any} target @param {any} patch @returns {any} */
function merged(target, patch) {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const isObject = typeof target === 'object' && target !== null && !Array.isArray(target);
  const result = isObject ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}

/** @param {any} bases @param {any} example */
function documentOf(bases, { value, base, patch }) {
  if (value !== undefined) return value;
  const start = typeof base === 'string' ? bases[base] : base;
  return patch === undefined ? start : merged(start, patch);
}

/** What JSON text can hold and a schema of the peers cannot tell: far too large, or a number beyond all doubles. */
const isReadable = (/** @type {any} */ document) => JSON.stringify(document).length < 1 << 20;

/** @returns {{ form: string, name: string, document: any }[]} */
export function oddDocuments() {
  return caseFiles().flatMap(({ name, bases, cases }) =>
    cases
      .filter((example) => example.do === 'check' && /fields|order|text/.test(name))
      .map((example) => ({
        form: String(example.form),
        name: `${name}: ${example.name}`,
        document: documentOf(bases, example),
      }))
      .filter(({ document }) => document !== undefined && isReadable(document)),
  );
}
