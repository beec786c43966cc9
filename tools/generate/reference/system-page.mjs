// SPDX-License-Identifier: MIT
// docs/reference/<system>.md: everything the library says of one system.
import { violationTable } from './examples.mjs';
import { fieldTable, pairs } from './fields.mjs';
import { formSection } from './form-section.mjs';
import { machineSection } from './machine-section.mjs';
import { cell, code, json, note, page, section, source, table } from './markdown.mjs';

/**
 * @typedef {import('../library.mjs').Library} Library
 * @typedef {import('../../../bindings/src/types.js').SystemInfo} SystemInfo
 * @typedef {ReturnType<typeof import('./cases.mjs').readCases>} Cases
 */

/** @param {Library} library @param {SystemInfo} zh @param {SystemInfo} en @param {Cases} cases */
export function systemPage(library, zh, en, { documents, sums }) {
  return page([
    note,
    `# ${zh.label} · ${en.label} (${code(en.id)})\n`,
    `${zh.about}\n`,
    `${en.about}\n`,
    `[All systems](README.md) · ${list('forms', en.forms)} · ${list('tasks', en.kinds)} · ${list('calculations', en.calculations)}\n`,
    ...en.forms.map((form) => formSection(library, form, documents)),
    ...en.kinds.map((kind) => machineSection(library, kind)),
    ...en.calculations.map((id) => calculationSection(library, id, sums)),
    section('## Parameters', parameterTable(library, en.id)),
    'An overlay replaces a parameter: `load({ overlay: { ID: value } })`.\n',
  ]);
}

/** @param {string} what @param {readonly string[]} ids */
const list = (what, ids) => `${what}: ${ids.length > 0 ? ids.map(code).join(', ') : 'none'}`;

/** @param {Library} library @param {string} id @param {Cases['sums']} sums */
function calculationSection(library, id, sums) {
  const zh = library.form(id, 'zh-CN');
  const en = library.form(id, 'en');
  const tried = sums
    .filter((sum) => sum.id === id)
    .map((sum) => ({ sum, answer: library.calculate(id, sum.input, 'zh-CN') }));
  const sound = tried.find(({ answer }) => answer.ok);
  const faulty = tried.find(({ answer }) => !answer.ok);
  if (!sound?.answer.ok) throw new Error(`${id}: tests/cases has no calculation that succeeds`);
  return page([
    `## Calculation ${code(id)} ${zh.label} · ${en.label}\n`,
    `Source: ${source(en.source)}. [JSON Schema of its input](schema/${id}.json)\n`,
    fieldTable(library, pairs(zh.fields, en.fields)),
    'Worked example:\n',
    json(sound.sum.input),
    'gives\n',
    json(sound.answer.result),
    `(“${sound.sum.name}”, ${code(sound.sum.file)})\n`,
    faulty ? refused(library, faulty) : '',
  ]);
}

/** @param {Library} library @param {{ sum: Cases['sums'][number], answer: ReturnType<Library['calculate']> }} tried */
function refused(library, { sum, answer }) {
  const english = library.calculate(sum.id, sum.input, 'en');
  if (answer.ok || english.ok) throw new Error(`${sum.id}: refused in one language only`);
  return page(['Refused:\n', json(sum.input), violationTable(answer.violations, english.violations)]);
}

/** @param {Library} library @param {string} system */
function parameterTable(library, system) {
  return parametersOf(library.parameters.filter(({ rule }) => rule.startsWith(`${system}.`)));
}

/** @param {Library['parameters']} parameters */
export const parametersOf = (parameters) =>
  table(
    ['Parameter', 'Default', 'Unit', 'An overlay may set', 'Why this default', 'Source'],
    parameters.map(({ id, default: value, unit, min, max, choices, reason, source: from }) => [
      code(id),
      String(value),
      unit,
      choices ? choices.map(code).join(', ') : `${min}…${max}`,
      cell(reason),
      source(from),
    ]),
  );
