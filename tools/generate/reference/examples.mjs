// SPDX-License-Identifier: MIT
// A sound and a faulty document of a form, with what the library really says of them.
import { both, code, json, page, table } from './markdown.mjs';

/**
 * @typedef {import('../library.mjs').Library} Library
 * @typedef {import('../library.mjs').Violation} Violation
 * @typedef {import('./cases.mjs').Document} Document
 */

const mostViolations = 4;

/** @param {Library} library @param {string} form @param {readonly Document[]} documents */
export function examples(library, form, documents) {
  const judged = documents
    .filter((document) => document.form === form && typeof document.value === 'object')
    .map((document) => ({ ...document, facts: read(library, form, document.facts) }))
    .map((document) => ({ document, verdict: library.check(form, document.value, document.facts, 'zh-CN') }));
  const sound = judged.find(({ verdict }) => verdict.ok && verdict.complete);
  const most = Math.max(0, ...judged.map(variety));
  const faulty = judged.find((one) => most > 0 && variety(one) === most);
  if (!sound || !faulty) throw new Error(`${form}: tests/cases has no sound or no faulty document`);
  return page([
    'A sound document:\n',
    json(sound.document.value),
    sound.document.facts === undefined ? '' : `with the facts\n\n${json(sound.document.facts)}`,
    `Verdict: \`ok: true\`, nothing undecided. (${from(sound.document)})\n`,
    'A faulty one:\n',
    json(faulty.document.value),
    otherFacts(sound.document.facts, faulty.document.facts),
    `Verdict: \`ok: false\`. (${from(faulty.document)})\n`,
    violationTable(
      faulty.verdict.violations,
      library.check(form, faulty.document.value, faulty.document.facts, 'en').violations,
    ),
  ]);
}

/** Only those facts that the form reads. @param {Library} library @param {string} form @param {any} facts */
function read(library, form, facts) {
  const names = new Set(library.form(form, 'en').facts.map(({ path }) => path.split('.')[0]));
  const kept = Object.entries(facts ?? {}).filter(([name]) => names.has(name));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** How many rules a document breaks, unless they are too many to read. @param {{ verdict: { violations: Violation[] } }} judged */
function variety({ verdict: { violations } }) {
  return violations.length > mostViolations ? 0 : new Set(violations.map(({ rule }) => rule)).size;
}

/** @param {unknown} before @param {unknown} facts */
function otherFacts(before, facts) {
  if (facts === undefined) return before === undefined ? '' : 'without any facts.\n';
  if (JSON.stringify(facts) === JSON.stringify(before)) return 'with the same facts.\n';
  return `with the facts\n\n${json(facts)}`;
}

/** @param {Document} document */
const from = ({ file, name }) => `“${name}”, ${code(file)}`;

/** @param {readonly Violation[]} zh @param {readonly Violation[]} en */
export function violationTable(zh, en) {
  return table(
    ['Path', 'Rule', 'Code', '提示 Message', 'Remedy'],
    zh.map(({ path, rule, code: fault, message, remedy }, index) => [
      code(path === '' ? '""' : path),
      code(rule),
      code(fault),
      both(message, en[index]?.message ?? ''),
      remedy ? code(JSON.stringify(remedy)) : 'none',
    ]),
  );
}
