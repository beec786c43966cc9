// SPDX-License-Identifier: MIT
// bindings/generated/records.ts: per form a function that lays out its record, fields in the order of their names.
import { comment, header, literal, pascal, property } from './names.mjs';

/** @typedef {import('../../bindings/src/types.js').FieldInfo} FieldInfo */

const memberWords = 6;
const valueWords = 4;

/** @param {import('./catalogue.mjs').Catalogue} catalogue */
export function recordsFile({ forms }) {
  const packers = forms.map(packer);
  const index = forms.map(
    ({ form, fields }) =>
      `${property(form)}: { keys: [${keysOf(fields).map(literal).join(', ')}], pack: pack${pascal(form)} },`,
  );
  return (
    header('Forms as records: each field straight to its place in the wasm memory.') +
    `import type { Packer, RecordWriter } from '../src/record-writer.js';\nimport type { FormId } from './ids.js';\n\n` +
    packers.join('\n') +
    `\n${comment(['By form: the keys in the order in which `pack` expects their addresses and lengths, and `pack`.'])}` +
    `export const packers: Readonly<Record<FormId, Packer>> = {\n${index.join('\n')}\n};\n`
  );
}

/** @param {{ form: string, fields: readonly FieldInfo[] }} info */
function packer({ form, fields }) {
  const keys = keysOf(fields);
  /** @type {string[]} */
  const functions = [];
  const name = `pack${pascal(form)}`;
  object(name, fields, keys, functions);
  return functions.join('\n');
}

/** Every name of the form once. @param {readonly FieldInfo[]} fields */
function keysOf(fields) {
  const names = (/** @type {readonly FieldInfo[]} */ list) =>
    list.flatMap((/** @type {FieldInfo} */ field) => [field.name, ...names(field.fields ?? [])]);
  return [...new Set(/** @type {string[]} */ (names(fields)))];
}

/** @param {string} name @param {readonly FieldInfo[]} fields @param {string[]} keys @param {string[]} functions */
function object(name, fields, keys, functions) {
  const sorted = [...fields].sort((a, b) => (a.name < b.name ? -1 : 1));
  const shape = sorted.map(({ name: member }) => `${property(member)}?: unknown`).join('; ');
  const lines = sorted.map((field, i) => {
    const at = i === 0 ? 'm' : `m + ${memberWords * i}`;
    const k = 2 * keys.indexOf(field.name);
    const key = `${at}, k[${k}] as number, k[${k + 1}] as number`;
    const value = `v${/^[A-Za-z_$][\w$]*$/.test(field.name) ? `.${field.name}` : `[${literal(field.name)}]`}`;
    return member(field, { key, value, name: `${name}${pascal(field.name)}`, keys, functions });
  });
  functions.push(
    `function ${name}(w: RecordWriter, k: Int32Array, at: number, value: unknown): void {\n` +
      `const m = w.object(at, value, ${sorted.length});\nif (m === 0) return;\nlet n = w.members;\n` +
      `const v = value as { ${shape} };\n${lines.join('\n')}\nif (n !== 0) w.fail();\n}\n`,
  );
}

/**
 * @param {FieldInfo} field
 * @param {{ key: string, value: string, name: string, keys: string[], functions: string[] }} place
 */
function member(field, { key, value, name, keys, functions }) {
  const present = `if (${value} !== undefined) n--;`;
  if (field.fields === undefined) {
    return field.kind === 'list'
      ? `w.list(w.key(${key}), ${value});\n${present}`
      : `n -= w.member(${key}, ${value});`;
  }
  object(name, field.fields, keys, functions);
  if (field.kind === 'object') return `${name}(w, k, w.key(${key}), ${value});\n${present}`;
  return (
    `for (let e = w.entries(w.key(${key}), ${value}), i = 0, l = w.length; i < l; i++, e += ${valueWords}) {\n` +
    `${name}(w, k, e, (${value} as unknown[])[i]);\n}\n${present}`
  );
}
