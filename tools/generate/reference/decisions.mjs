// SPDX-License-Identifier: MIT
// Decision tables as tables that product staff can read; of one about editing, a matrix of fields.
import { both, cell, code, page, source, table } from './markdown.mjs';

/**
 * @typedef {import('../library.mjs').Library} Library
 * @typedef {import('../../../bindings/src/types.js').MachineInfo} MachineInfo
 * @typedef {import('../../../bindings/src/types.js').DecisionTable} DecisionTable
 */

const cells = new Map([
  [true, '是 yes'],
  [false, '否 no'],
]);

/** @param {Library} library @param {MachineInfo} zh @param {MachineInfo} en */
export const decisions = (library, zh, en) =>
  page(en.decisions.map((decision, index) => decisionTable(library, zh, en, index, decision)));

/** @param {Library} library @param {MachineInfo} zh @param {MachineInfo} en @param {number} index @param {DecisionTable} decision */
function decisionTable(library, zh, en, index, { rule, label, rows, edits }) {
  const local = /** @type {DecisionTable} */ (zh.decisions[index]);
  const asked = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))];
  const heads = [
    '#',
    ...asked.map((name) => both(zh.conditions[name] ?? name, en.conditions[name] ?? name)),
    '结果 Outcome',
    'Share',
    'Source',
  ];
  const body = rows.map((row, at) => [
    String(row.row),
    ...asked.map((name) => (name in row.when ? (cells.get(row.when[name] === true) ?? '') : '–')),
    both(local.rows[at]?.sentence ?? '', row.sentence),
    row.percent ? share(row.percent) : '',
    source(row.source),
  ]);
  return page([
    `#### ${code(rule)} ${local.label} · ${label}\n`,
    `The first row whose conditions all hold decides; “–” does not matter.\n`,
    table(heads, body),
    edits ? matrix(library, zh, en, index, edits) : '',
  ]);
}

/** @param {{ min: number, max: number }} percent */
const share = ({ min, max }) => (min === max ? `${min} %` : `${min}…${max} %, not stated`);

/** @param {Library} library @param {MachineInfo} zh @param {MachineInfo} en @param {number} index @param {string} form */
function matrix(library, zh, en, index, form) {
  const fields = library.form(form, 'en').fields;
  const local = library.form(form, 'zh-CN').fields;
  const rows = en.decisions[index]?.rows ?? [];
  const words = zh.decisions[index]?.rows ?? [];
  return page([
    `谁能改什么 What may be edited then, field by field of ${code(form)}: ✓ may change, – may not.\n`,
    table(
      [
        '#',
        '情形 Case',
        ...fields.map(
          ({ name, label }, at) => `${cell(local[at]?.label ?? name)}<br>${cell(label)}<br>${code(name)}`,
        ),
      ],
      rows.map((row, at) => [
        String(row.row),
        both(words[at]?.sentence ?? '', row.sentence),
        ...fields.map(({ name }) => (row.editable?.includes(name) ? '✓' : '–')),
      ]),
    ),
  ]);
}
