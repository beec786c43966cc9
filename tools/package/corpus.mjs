// SPDX-License-Identifier: MIT
// The worked cases of tests/cases as questions: what parity() asks, without expectations and remarks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const folder = join(root, 'tests', 'cases');

/** What the answers depend on, by what a case does. */
const asked = /** @type {Record<string, string[]>} */ ({
  check: ['do', 'form', 'base', 'patch', 'value', 'facts', 'factsPatch', 'options'],
  'check-many': ['do', 'form', 'lines', 'facts', 'factsPatch'],
  scenario: ['do', 'kind', 'base', 'patch', 'value', 'at', 'facts', 'factsPatch', 'steps'],
  calculate: ['do', 'id', 'input'],
});
const askedOfStep = ['event', 'advance', 'facts', 'factsPatch', 'expectedVersion'];

/** @param {Record<string, any>} object @param {string[]} keys */
const only = (object, keys) =>
  Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));

/** @param {Record<string, any>} example */
function questionOf(example) {
  const keys = asked[example.do];
  if (!keys) throw new Error(`do: "${example.do}" is none of ${Object.keys(asked).join(', ')}`);
  const question = only(example, keys);
  if (question.steps)
    question.steps = question.steps.map((/** @type {any} */ step) => only(step, askedOfStep));
  return question;
}

/** As `JSON.stringify`, but numbers that no double holds stay such numbers. @param {unknown} value @returns {string} */
function spell(value) {
  if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, member]) => `${JSON.stringify(key)}:${spell(member)}`)
      .join(',')}}`;
  }
  if (value === Infinity || value === -Infinity) return value < 0 ? '-1e999' : '1e999';
  return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}

/** @returns {string} JSON: a list of `{name, bases, cases}` */
export function corpusText() {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
  return spell(
    names.map((name) => {
      const { bases = {}, cases } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { name, bases, cases: cases.map(questionOf) };
    }),
  );
}
