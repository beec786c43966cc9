// SPDX-License-Identifier: MIT
// bindings/generated/records.ts: per form a function that fills in its record, each field at its own place.
import { comment, header, literal, pascal, property } from './names.mjs';

/** @typedef {import('../../bindings/src/types.js').FieldInfo} FieldInfo */
/** @typedef {{ places: string[], choices: string[], functions: string[] }} Parts */

const placeWords = 5;

/** Kinds whose texts are measured, and by which method; the texts of other kinds are short and handed over. */
const methods = /** @type {Record<string, string>} */ ({ text: 'text', id: 'text', link: 'link' });

/** @param {import('./catalogue.mjs').Catalogue} catalogue */
export function recordsFile({ forms }) {
  /** @type {string[]} */
  const index = [];
  const packers = forms.map(({ form, fields }) => {
    /** @type {Parts} */
    const parts = { places: [''], choices: [], functions: [] };
    const name = `pack${pascal(form)}`;
    object(name, '', fields, parts);
    const texts = (/** @type {string[]} */ list) => list.map(literal).join(', ');
    index.push(
      `${property(form)}: { places: [${texts(parts.places)}], choices: [${texts(parts.choices)}], ` +
        `pack: (w, value) => ${name}(w, w.places[0] as number, 0, value) },`,
    );
    return parts.functions.join('\n');
  });
  return (
    header('Forms as records: each field straight to its place in the wasm memory.') +
    `import type { Packer, RecordWriter } from '../src/record-writer.js';\nimport type { FormId } from './ids.js';\n\n` +
    packers.join('\n') +
    `\n${comment(['By form: the paths of the fields whose places `pack` expects in this order, and of those whose words.'])}` +
    `export const packers: Readonly<Record<FormId, Packer>> = {\n${index.join('\n')}\n};\n`
  );
}

/** The path of the object's own place is there already. @param {string} name @param {string} path @param {readonly FieldInfo[]} fields @param {Parts} parts */
function object(name, path, fields, parts) {
  const here = parts.places.length - 1;
  const shape = fields.map(({ name: member }) => `${property(member)}?: unknown`).join('; ');
  const lines = fields.map((field, i) => member(name, path, field, i, parts));
  const first = path.endsWith('[]') ? 4 : 1;
  const namesOf = name.replace(/^pack/, 'namesOf');
  if (fields.length > 30) throw new Error(`${name}: more fields than bits`);
  parts.functions.push(
    `const ${namesOf} = [${fields.map(({ name: key }) => literal(key)).join(', ')}];\n` +
      `function ${name}(w: RecordWriter, at: number, o: number, value: unknown): void {\n` +
      `if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return w.noObject(at, value);\n` +
      `const v = value as { toJSON?: unknown; ${shape} };\n` +
      `if (v.toJSON !== undefined) { w.ok = false; return; }\n` +
      `const a = w.places;\nw.object(at, (a[${placeWords * here + first}] as number) + o, ${fields.length});\n` +
      `const known = w.members(v, ${namesOf});\nlet there = 0;\n` +
      `${lines.join('\n')}\nif ((there & ~known) !== 0) w.ok = false;\n}\n`,
  );
}

/** @param {string} owner @param {string} path @param {FieldInfo} field @param {number} bit @param {Parts} parts */
function member(owner, path, field, bit, parts) {
  const own = path === '' ? field.name : `${path}.${field.name}`;
  const place = placeWords * parts.places.length;
  parts.places.push(own);
  const m = `m${bit}`;
  const read = `const ${m} = v${/^[A-Za-z_$][\w$]*$/.test(field.name) ? `.${field.name}` : `[${literal(field.name)}]`};\n`;
  const there = `if (${m} !== undefined) there |= ${2 ** bit};\n`;
  const at = `(a[${place}] as number) + o`;
  const name = `${owner}${pascal(field.name)}`;
  if (field.kind === 'list') return `${read}${there}${list(name, own, field, place, m, parts)}`;
  if (field.kind === 'object') {
    object(name, own, field.fields ?? [], parts);
    return `${read}${there}${name}(w, ${at}, o, ${m});`;
  }
  const once = field.distinct ? `\nw.once(${m});` : '';
  return `${read}${there}${scalar(field.kind, own, at, m, parts)}${once}`;
}

/** @param {string} name @param {string} path @param {FieldInfo} field @param {number} place @param {string} m @param {Parts} parts */
function list(name, path, field, place, m, parts) {
  const word = (/** @type {number} */ i) => `(a[${place + i}] as number)`;
  const entry = `(${m} as unknown[])[i]`;
  const distinct = field.distinct || (field.fields ?? []).some((member) => member.distinct);
  const looked = distinct ? `w.looked(${word(0)} + o);` : '';
  const begin = `const n${m} = w.list(${word(0)} + o, ${word(1)} + o, ${word(2)}, ${m});\n`;
  const loop = (/** @type {string} */ body) =>
    `${begin}for (let i = 0, e = ${word(1)} + o; i < n${m}; i++, e += 4) {\n${body}\n}\n${looked}`;
  if (field.fields !== undefined) {
    object(name, `${path}[]`, field.fields, parts);
    return loop(`w.entry(${entry});\n${name}(w, e, o + i * ${word(3)}, ${entry});`);
  }
  const once = field.distinct ? '\nw.once(entry);' : '';
  const kind = /** @type {string} */ (field.entryKind);
  const write = scalar(kind, path, 'e', 'entry', parts);
  return loop(`const entry = ${entry};\nw.entry(entry);\n${write}${once}`);
}

/** @param {string} kind @param {string} path @param {string} at @param {string} m @param {Parts} parts */
function scalar(kind, path, at, m, parts) {
  const method = methods[kind];
  if (method !== undefined) return `w.${method}(${at}, ${m});`;
  if (kind !== 'enumeration') return `w.value(${at}, ${m});`;
  parts.choices.push(path);
  return `w.choice(${at}, ${m}, ${parts.choices.length - 1});`;
}
