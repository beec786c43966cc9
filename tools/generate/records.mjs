// SPDX-License-Identifier: MIT
// bindings/generated/records.ts: per form a function that fills in its record, each field at its own place.
import { comment, header, literal, pascal, property } from './names.mjs';

/** @typedef {import('../../bindings/src/types.js').FieldInfo} FieldInfo */
/**
 * What src/form/slip.h lays out, in words of four bytes.
 * @typedef {{ entries: number, valueWords: number, memberWords: number }} Slip
 * `written`: by their text, the functions of objects in objects, which forms share.
 * @typedef {{ choices: string[], functions: string[], written: Map<string, string>, slip: Slip }} Parts
 */

/** Kinds whose texts are measured, and by which method; the texts of other kinds are short and handed over. */
const methods = /** @type {Record<string, string>} */ ({ text: 'text', id: 'text', link: 'link' });

/** @param {import('./catalogue.mjs').Catalogue} catalogue */
export function recordsFile({ forms, slip: { entries, valueBytes, memberBytes } }) {
  const slip = { entries, valueWords: valueBytes / 4, memberWords: memberBytes / 4 };
  /** @type {string[]} */
  const index = [];
  /** @type {Parts['written']} */
  const written = new Map();
  const packers = forms.map(({ form, fields }) => {
    /** @type {Parts} */
    const parts = { choices: [], functions: [], written, slip };
    const name = object(`pack${pascal(form)}`, '', fields, parts);
    index.push(
      `${property(form)}: { bytes: ${4 * wordsOf(fields, slip)}, choices: [${parts.choices.map(literal).join(', ')}], ` +
        `pack: ${name} },`,
    );
    return parts.functions.join('\n');
  });
  return (
    header('Forms as records: each field straight to its place in the wasm memory.') +
    `import type { Packer, RecordWriter } from '../src/record-writer.js';\nimport type { FormId } from './ids.js';\n\n` +
    comment([
      'Entries of one list that have a place, and bytes of a value and of a member with its key: of the module.',
    ]) +
    `export const mostEntries = ${entries};\nexport const valueBytes = ${valueBytes};\nexport const memberBytes = ${memberBytes};\n\n` +
    packers.join('\n') +
    `\n${comment(['By form: the bytes of its record, the paths of the fields whose words `pack` expects, in this order, and `pack`.'])}` +
    `export const packers: Readonly<Record<FormId, Packer>> = {\n${index.join('\n')}\n};\n`
  );
}

/** @param {readonly FieldInfo[]} fields of an object @param {Slip} slip @returns {number} */
function wordsOf(fields, slip) {
  return fields.reduce((words, field) => words + wordsInside(field, slip), slip.memberWords * fields.length);
}

/** @param {FieldInfo} field @param {Slip} slip @returns {number} */
function wordsInside({ kind, fields }, slip) {
  const inside = fields === undefined ? 0 : wordsOf(fields, slip);
  return kind === 'list' ? slip.entries * (slip.valueWords + inside) : inside;
}

/**
 * For each field, where its value is and where what is inside it begins, from the object's first member.
 * @param {readonly FieldInfo[]} fields @param {Slip} slip
 */
function placesOf(fields, slip) {
  const { memberWords, valueWords } = slip;
  const names = fields.map(({ name }) => name).sort();
  let inside = memberWords * fields.length;
  return fields.map((field) => {
    const place = { value: memberWords * (names.indexOf(field.name) + 1) - valueWords, inside };
    inside += wordsInside(field, slip);
    return place;
  });
}

/**
 * @param {string} name @param {string} path @param {readonly FieldInfo[]} fields @param {Parts} parts
 * @returns {string} the name of its function
 */
function object(name, path, fields, parts) {
  const shape = fields.map(({ name: member }) => `${property(member)}?: unknown`).join('; ');
  const places = placesOf(fields, parts.slip);
  const lines = fields.map((field, i) => {
    const place = /** @type {{ value: number, inside: number }} */ (places[i]);
    return member(`${name}${pascal(field.name)}`, path, field, i, place, parts);
  });
  if (fields.length > 30) throw new Error(`${name}: more fields than bits`);
  const names = `[${fields.map(({ name: key }) => literal(key)).join(', ')}]`;
  const body =
    `const v = value as { toJSON?: unknown; ${shape} };\n` +
    `${lines.join('\n')}\nif (v.toJSON !== undefined) w.ok = false;\n}\n`;
  const same = parts.written.get(`${names} ${body}`);
  if (same !== undefined) return same;
  parts.written.set(`${names} ${body}`, name);
  const namesOf = name.replace(/^pack/, 'namesOf');
  parts.functions.push(
    `const ${namesOf} = ${names};\n` +
      `function ${name}(w: RecordWriter, at: number, b: number, value: unknown): void {\n` +
      `const known = w.object(at, b, value, ${namesOf});\n` +
      `if (known < 0) return;\n${body}`,
  );
  return name;
}

/**
 * @param {string} name @param {string} owner @param {FieldInfo} field @param {number} bit
 * @param {{ value: number, inside: number }} place @param {Parts} parts
 */
function member(name, owner, field, bit, place, parts) {
  const path = owner === '' ? field.name : `${owner}.${field.name}`;
  const value = `v${/^[A-Za-z_$][\w$]*$/.test(field.name) ? `.${field.name}` : `[${literal(field.name)}]`}`;
  // As JSON has it: a member that is not enumerable is none.
  const read = `known & ${2 ** bit} ? ${value} : undefined`;
  const at = `b + ${place.value}`;
  const m = `m${bit}`;
  const kept = `const ${m} = ${read};\n`;
  if (field.kind === 'list') return `${kept}${list(name, path, field, place, m, parts)}`;
  if (field.kind === 'object') {
    const write = object(name, path, field.fields ?? [], parts);
    return `${write}(w, ${at}, b + ${place.inside}, ${read});`;
  }
  if (field.distinct) return `${kept}${scalar(field.kind, path, at, m, parts)}\nw.once(${m});`;
  return scalar(field.kind, path, at, read, parts);
}

/**
 * @param {string} name @param {string} path @param {FieldInfo} field
 * @param {{ value: number, inside: number }} place @param {string} m @param {Parts} parts
 */
function list(name, path, field, place, m, parts) {
  const { entries, valueWords } = parts.slip;
  const entry = `(${m} as unknown[])[i]`;
  const distinct = field.distinct || (field.fields ?? []).some((member) => member.distinct);
  const looked = distinct ? `w.looked(b + ${place.value});` : '';
  const begin = `const n${m} = w.list(b + ${place.value}, b + ${place.inside}, ${m});\n`;
  const loop = (/** @type {string} */ body) =>
    `${begin}for (let i = 0; i < n${m}; i++) {\nconst entry = ${entry};\nw.entry(entry);\n${body}\n}\n${looked}`;
  const at = `b + ${place.inside} + ${valueWords} * i`;
  if (field.fields !== undefined) {
    const write = object(name, `${path}[]`, field.fields, parts);
    const inside = place.inside + entries * valueWords;
    return loop(`${write}(w, ${at}, b + ${inside} + ${wordsOf(field.fields, parts.slip)} * i, entry);`);
  }
  const once = field.distinct ? '\nw.once(entry);' : '';
  const kind = /** @type {string} */ (field.entryKind);
  return loop(`${scalar(kind, path, at, 'entry', parts)}${once}`);
}

/** @param {string} kind @param {string} path @param {string} at @param {string} m @param {Parts} parts */
function scalar(kind, path, at, m, parts) {
  const method = methods[kind];
  if (method !== undefined) return `w.${method}(${at}, ${m});`;
  if (kind !== 'enumeration') return `w.value(${at}, ${m});`;
  parts.choices.push(path);
  return `w.choice(${at}, ${m}, ${parts.choices.length - 1});`;
}
