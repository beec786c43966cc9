// SPDX-License-Identifier: MIT
// What a JSON Schema of a form cannot say. The reference prints this table; tests/exports holds the schemas to it:
// on generated documents ajv and `check` may differ by nothing else.

/**
 * @typedef {{ id: string, says: string, because: string, covers: (violation: { rule: string, code: string, path: string }, rule: RuleInfo | undefined) => boolean }} Silence
 * @typedef {import('../../../bindings/src/types.js').RuleInfo} RuleInfo
 */

/** @type {Silence[]} */
export const silences = [
  {
    id: 'rules',
    says: 'Rules between fields, and rules on facts: balance, quota, order of dates, who may post where.',
    because:
      'They compare fields with each other or with what only the platform knows; a schema sees one document.',
    covers: (_, rule) => rule?.kind === 'rule',
  },
  {
    id: 'distinct-members',
    says: 'That a member is distinct within a list of objects (`/products/2/productId`).',
    because: '`uniqueItems` compares whole entries. In lists of texts it does say it.',
    covers: ({ code, path }) => code === 'not_unique' && !/\/\d+$/.test(path),
  },
  {
    id: 'results',
    says: 'That a calculation’s result would pass 2^53−1 fen.',
    because: 'A schema does not multiply.',
    covers: ({ code }, rule) => rule?.kind === 'calculation' && code === 'too_big',
  },
  {
    id: 'whole-input',
    says: 'The size of the whole input: bytes, levels, entries of any list.',
    because: 'A schema sees values, not the text that they came in.',
    covers: ({ code }) => code === 'too_large' || code === 'invalid_json',
  },
];

/** What needs no row in the test because it is no violation of a document, or not of the default rulebook. */
export const further = [
  {
    says: 'With `text.counting` = `half-ascii`: the exact length of free texts.',
    because:
      '`maxLength` counts code points. The schema then allows twice the limit, and never refuses what passes.',
  },
  {
    says: 'Faulty, missing and undecided facts, `strict`.',
    because: 'Facts are not part of the document.',
  },
  {
    says: 'Which fault counts first, what follows from it, messages and remedies.',
    because:
      'A schema answers yes or no. `$comment` of each property is the rule’s id, for those who want to look it up.',
  },
  {
    says: 'Lone surrogates, with a validator that ignores the `u` flag of patterns.',
    because:
      'Patterns are ECMA-262 with that flag, as the specification recommends; ajv does so unless told otherwise.',
  },
];
