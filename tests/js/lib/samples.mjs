// SPDX-License-Identifier: MIT
// Sound input of both forms with facts that let them pass, taken from the worked cases.
import { caseFiles } from './case-files.mjs';

/** @param {string} name */
const bases = (name) => {
  const file = caseFiles().find((candidate) => candidate.name === name);
  if (!file) throw new Error(`no ${name} below tests/cases`);
  return file.bases;
};

const live = bases('douyin-live/form-facts.json');
const contact = bases('douyin-contact/form-facts.json');

/** @type {{ form: 'douyin-live.order' | 'douyin-contact.invite', value: Record<string, any>, facts: any }[]} */
export const samples = [
  { form: 'douyin-live.order', value: live.order, facts: live.facts },
  { form: 'douyin-contact.invite', value: contact.invite, facts: contact.facts },
];

/** @template T @param {T} value @returns {T} the same, frozen to its leaves */
export function deepFreeze(value) {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** @param {{ violations: { rule: string, code: string, path: string }[] }} answer */
export const summary = ({ violations }) =>
  violations.map(({ rule, code, path }) => `${rule} ${code} ${path}`);
