// SPDX-License-Identifier: MIT
// A form for people: fields, rules between fields and on facts, the facts, notes, examples.
import { examples } from './examples.mjs';
import { fieldTable, pairs } from './fields.mjs';
import { both, code, codes, page, section, source, table } from './markdown.mjs';

/**
 * @typedef {import('../library.mjs').Library} Library
 * @typedef {import('../../../bindings/src/types.js').FactInfo} FactInfo
 * @typedef {import('../../../bindings/src/types.js').FormInfo} FormInfo
 */

/** @param {Library} library @param {string} form @param {readonly import('./cases.mjs').Document[]} documents */
export function formSection(library, form, documents) {
  const zh = library.form(form, 'zh-CN');
  const en = library.form(form, 'en');
  return page([
    `## Form ${code(form)} ${zh.label} · ${en.label}\n`,
    `Source: ${source(en.source)}. [JSON Schema](schema/${form}.json)\n`,
    '### Fields\n',
    fieldTable(library, pairs(zh.fields, en.fields)),
    section(
      '### Rules between fields and on facts',
      ruleTable(
        library,
        en.rules.map(({ id }) => id),
      ),
    ),
    section('### Facts', factTable(zh.facts, en.facts)),
    section('### Notes', noteTable(zh, en)),
    '### Examples\n',
    examples(library, form, documents),
  ]);
}

/** @param {Library} library @param {readonly string[]} rules */
export function ruleTable(library, rules) {
  return table(
    ['Rule', '规则 Sentence', 'Codes', 'Parameters', 'Source'],
    rules.map((id) => {
      const rule = library.rule(id, 'en');
      return [
        code(id),
        both(library.rule(id, 'zh-CN').sentence, rule.sentence),
        codes(rule.codes),
        rule.parameters.map((one) => `${code(one.id)} = ${one.value} ${one.unit}`).join('<br>'),
        source(rule.source),
      ];
    }),
  );
}

/** @param {readonly FactInfo[]} zh @param {readonly FactInfo[]} en */
export function factTable(zh, en) {
  return table(
    ['Fact', '名称 Label', 'Type'],
    en.map(({ path, label, kind, values, fields }, index) => [
      code(path),
      both(zh[index]?.label ?? '', label),
      [
        kind,
        values ? codes(values.map(({ value }) => value)) : '',
        fields ? `of { ${codes(fields.map(({ name }) => name))} }` : '',
      ]
        .filter(Boolean)
        .join(' '),
    ]),
  );
}

/** @param {FormInfo} zh @param {FormInfo} en */
function noteTable(zh, en) {
  return table(
    ['Group', 'Id', '说明 Note', 'Source'],
    en.notes.map(({ group, id, sentence, source: from }, index) => [
      code(group),
      code(id),
      both(zh.notes[index]?.sentence ?? '', sentence),
      source(from),
    ]),
  );
}
