// SPDX-License-Identifier: MIT
// Fields of forms, events and tasks -> TypeScript members with comments.
import { capital, comment, property, sourceLine, union } from './names.mjs';

/** @typedef {import('../../bindings/src/types.js').FieldInfo} FieldInfo */

/** @type {Record<string, string>} */
const scalars = {
  text: 'string',
  id: 'string',
  link: 'string',
  phone: 'string',
  wechat: 'string',
  integer: 'number',
  money: 'Fen',
  instant: 'Instant',
  boolean: 'boolean',
};

/** @param {FieldInfo} field @returns {string} */
export function typeOf(field) {
  if (field.kind === 'enumeration') return union((field.values ?? []).map(({ value }) => value));
  if (field.kind === 'object') {
    return field.fields ? `{ ${members(field.fields)} }` : 'Record<string, unknown>';
  }
  if (field.kind === 'list') {
    if (field.fields) return `{ ${members(field.fields)} }[]`;
    return `(${scalar(field.entryKind ?? '', field)})[]`;
  }
  return scalar(field.kind, field);
}

/** @param {string} kind @param {FieldInfo} field */
function scalar(kind, field) {
  if (kind === 'enumeration') return union((field.values ?? []).map(({ value }) => value));
  if (kind === 'integer' && field.unit === 'fen') return 'Fen';
  const type = scalars[kind];
  if (type === undefined) throw new Error(`${field.rule}: no TypeScript type for kind "${kind}"`);
  return type;
}

/** @param {readonly FieldInfo[]} fields */
export const members = (fields) => fields.map(member).join('\n');

/** @param {FieldInfo} field */
function member(field) {
  const optional = field.presence !== 'required' || field.cases !== undefined;
  const absent = (field.nullable ? ' | null' : '') + (optional ? ' | undefined' : '');
  return `${comment(lines(field))}${property(field.name)}${optional ? '?' : ''}: ${typeOf(field)}${absent};`;
}

/** @param {FieldInfo} field */
function lines(field) {
  return [
    `${field.label}.`,
    limits(field),
    ...(field.cases ?? []).map(
      ({ field: other, is, presence, min, max }) =>
        `${capital(presence)} when \`${other}\` is ${is.map((value) => `\`${value}\``).join(' or ')}${range(min, max, field.unit)}.`,
    ),
    field.source ? sourceLine(field.source) : '',
  ];
}

/** @param {FieldInfo} field */
function limits(field) {
  // With cases, each says its own limits.
  const said = field.cases ? '' : range(field.min, field.max, unitOf(field)).replace(/^: /, '');
  const entries =
    field.entryMin !== undefined || field.entryMax !== undefined
      ? `entries ${range(field.entryMin, field.entryMax, 'characters').replace(/^: /, '')}`
      : '';
  const kinds = { phone: 'a mainland mobile number', wechat: 'a WeChat ID', link: 'an http or https link' };
  const words = [
    kinds[/** @type {keyof kinds} */ (field.kind)] ?? '',
    said,
    entries,
    field.distinct ? 'distinct' : '',
    field.wholeMinute ? 'a whole minute' : '',
    field.multiline ? 'line breaks allowed' : '',
  ].filter(Boolean);
  return words.length === 0 ? '' : capital(`${words.join(', ')}.`);
}

const textKinds = ['text', 'id', 'link'];

/** Limits of texts and lists need no unit in the tables. @param {FieldInfo} field */
function unitOf(field) {
  if (textKinds.includes(field.kind)) return 'characters';
  return field.kind === 'list' ? 'entries' : field.unit;
}

/** @param {number | undefined} min @param {number | undefined} max @param {string | undefined} unit */
function range(min, max, unit) {
  if (min === undefined && max === undefined) return '';
  const suffix = unit ? ` ${unit}` : '';
  if (min === undefined) return `: at most ${max}${suffix}`;
  if (max === undefined) return `: at least ${min}${suffix}`;
  return min === max
    ? `: exactly ${min}${min === 1 ? suffix.replace(/ies$/, 'y').replace(/s$/, '') : suffix}`
    : `: ${min} to ${max}${suffix}`;
}
