// SPDX-License-Identifier: MIT
// Fields of forms and payloads as rows of a table: type, limits with their parameters, presence, help, source.
import { both, cell, code, source, table } from './markdown.mjs';

/**
 * @typedef {import('../../../bindings/src/types.js').FieldInfo} FieldInfo
 * @typedef {import('../library.mjs').Library} Library
 * @typedef {{ zh: FieldInfo, en: FieldInfo, name: string }} Pair the same field in both languages, and its way in
 */

/** @param {readonly FieldInfo[]} zh @param {readonly FieldInfo[]} en @param {string} [before] @returns {Pair[]} */
export function pairs(zh, en, before = '') {
  return zh.flatMap((field, index) => {
    const other = /** @type {FieldInfo} */ (en[index]);
    const name = `${before}${field.name}`;
    // A form inside a payload has a table of its own.
    const inside = field.form ? [] : (field.fields ?? []);
    const below = pairs(inside, other.fields ?? [], `${name}${field.kind === 'list' ? '[]' : ''}.`);
    return [{ zh: field, en: other, name }, ...below];
  });
}

/** @param {Library} library @param {readonly Pair[]} fields @param {string} head of the first column */
export function fieldTable(library, fields, head = 'Field') {
  const heads = [head, '名称 Label', 'Type', 'Limits', 'Required', '提示 Help', 'Source'];
  return table(
    heads,
    fields.map(({ zh, en, name }) => [
      code(name),
      both(zh.label, en.label),
      type(zh, en),
      limits(library, en),
      presence(en),
      both(zh.hint ?? '', en.hint ?? ''),
      // Only what is a rule has a clause of its own.
      en.rule?.includes('/') ? source(en.source) : '',
    ]),
  );
}

/** @param {FieldInfo} zh @param {FieldInfo} en */
function type(zh, en) {
  if (en.form) return `${en.changes ? 'changes of ' : ''}form ${code(en.form)}`;
  if (en.kind === 'list') return en.entryKind ? `list of ${en.entryKind}` : 'list of objects';
  if (!en.values) return en.kind;
  return en.values
    .map(({ value, label }, index) => {
      const names = [zh.values?.[index]?.label, label].filter((name) => name !== undefined && name !== value);
      return [code(value), cell([...new Set(names)].join(' '))].filter(Boolean).join(' ');
    })
    .join('<br>');
}

/**
 * The parameters that hold the limits, or the limits themselves where no parameter of this rule does.
 * @param {Library} library @param {FieldInfo} field
 */
function limits(library, field) {
  // A task's own fields are no rules.
  const parameters = field.rule?.includes('/') ? library.rule(field.rule, 'en').parameters : [];
  const named = parameters.map(({ id, value, unit }) => {
    const name = id.slice(field.rule.length + 1);
    return `${name} ${value}${unit && unit !== 'number' ? ` ${unit}` : ''} (${code(id)})`;
  });
  const said = new Set(parameters.map(({ id }) => id.split('.').at(-1)));
  const bare = /** @type {const} */ (['min', 'max'])
    .filter((name) => field[name] !== undefined && !said.has(name) && !field.cases)
    .map((name) => `${name} ${field[name]}${field.unit ? ` ${field.unit}` : ''}`);
  const traits = [
    field.distinct ? 'distinct' : '',
    field.wholeMinute ? 'a whole minute' : '',
    field.multiline ? 'line breaks allowed' : '',
  ];
  return [...named, ...bare, ...traits].filter(Boolean).join('<br>');
}

/** @param {FieldInfo} field */
function presence(field) {
  if (!field.cases) return field.presence;
  return field.cases
    .map(({ field: sibling, is, presence: there, min, max }) => {
      const range = min === undefined && max === undefined ? '' : `, ${min ?? ''}…${max ?? ''}`;
      return `${code(sibling)} ${is.map(code).join(' / ')}: ${there}${range}`;
    })
    .join('<br>');
}
