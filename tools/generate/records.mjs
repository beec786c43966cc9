// SPDX-License-Identifier: MIT
// bindings/generated/records.ts: per form a function that fills in its record, each field at its own place.
import { comment, header, literal, pascal, property } from './names.mjs';

/** @typedef {import('../../bindings/src/types.js').FieldInfo} FieldInfo */
/**
 * `written`: by their text, the functions of objects in objects, which forms share.
 * @typedef {{ places: string[], choices: string[], functions: string[], written: Map<string, string> }} Parts
 */

const placeWords = 5;

/** Kinds whose texts are measured, and by which method; the texts of other kinds are short and handed over. */
const methods = /** @type {Record<string, string>} */ ({ text: 'text', id: 'text', link: 'link' });

/** @param {import('./catalogue.mjs').Catalogue} catalogue */
export function recordsFile({ forms }) {
  /** @type {string[]} */
  const index = [];
  /** @type {Parts['written']} */
  const written = new Map();
  const packers = forms.map(({ form, fields }) => {
    /** @type {Parts} */
    const parts = { places: [''], choices: [], functions: [], written };
    const name = object(`pack${pascal(form)}`, '', fields, parts);
    const texts = (/** @type {string[]} */ list) => list.map(literal).join(', ');
    index.push(
      `${property(form)}: { places: [${texts(parts.places)}], choices: [${texts(parts.choices)}], ` +
        `pack: (w, value) => ${name}(w, w.places[0] as number, 0, 0, value) },`,
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

/**
 * The path of the object's own place is there already; from that place on its function counts.
 * @param {string} name @param {string} path @param {readonly FieldInfo[]} fields @param {Parts} parts
 * @returns {string} the name of its function
 */
function object(name, path, fields, parts) {
  const base = placeWords * (parts.places.length - 1);
  const shape = fields.map(({ name: member }) => `${property(member)}?: unknown`).join('; ');
  const lines = fields.map((field, i) => member(name, path, field, i, base, parts));
  const first = path.endsWith('[]') ? 4 : 1;
  if (fields.length > 30) throw new Error(`${name}: more fields than bits`);
  const names = `[${fields.map(({ name: key }) => literal(key)).join(', ')}]`;
  const body =
    `const v = value as { toJSON?: unknown; ${shape} };\n` +
    `${lines.join('\n')}\nif (v.toJSON !== undefined) w.ok = false;\n}\n`;
  const same = parts.written.get(`${first} ${names} ${body}`);
  if (same !== undefined) return same;
  parts.written.set(`${first} ${names} ${body}`, name);
  const namesOf = name.replace(/^pack/, 'namesOf');
  parts.functions.push(
    `const ${namesOf} = ${names};\n` +
      `function ${name}(w: RecordWriter, at: number, o: number, p: number, value: unknown): void {\n` +
      `const a = w.places;\nconst known = w.object(at, (a[p + ${first}] as number) + o, value, ${namesOf});\n` +
      `if (known < 0) return;\n${body}`,
  );
  return name;
}

/** @param {string} owner @param {string} path @param {FieldInfo} field @param {number} bit @param {number} base @param {Parts} parts */
function member(owner, path, field, bit, base, parts) {
  const own = path === '' ? field.name : `${path}.${field.name}`;
  const place = placeWords * parts.places.length - base;
  parts.places.push(own);
  const value = `v${/^[A-Za-z_$][\w$]*$/.test(field.name) ? `.${field.name}` : `[${literal(field.name)}]`}`;
  // As JSON has it: a member that is not enumerable is none.
  const read = `known & ${2 ** bit} ? ${value} : undefined`;
  const at = `(a[p + ${place}] as number) + o`;
  const name = `${owner}${pascal(field.name)}`;
  const m = `m${bit}`;
  const kept = `const ${m} = ${read};\n`;
  if (field.kind === 'list') return `${kept}${list(name, own, field, place, m, parts)}`;
  if (field.kind === 'object') {
    const write = object(name, own, field.fields ?? [], parts);
    return `${write}(w, ${at}, o, p + ${place}, ${read});`;
  }
  if (field.distinct) return `${kept}${scalar(field.kind, own, at, m, parts)}\nw.once(${m});`;
  return scalar(field.kind, own, at, read, parts);
}

/** @param {string} name @param {string} path @param {FieldInfo} field @param {number} place @param {string} m @param {Parts} parts */
function list(name, path, field, place, m, parts) {
  const word = (/** @type {number} */ i) => `(a[p + ${place + i}] as number)`;
  const entry = `(${m} as unknown[])[i]`;
  const distinct = field.distinct || (field.fields ?? []).some((member) => member.distinct);
  const looked = distinct ? `w.looked(${word(0)} + o);` : '';
  const begin = `const n${m} = w.list(${word(0)} + o, ${word(1)} + o, ${word(2)}, ${m});\n`;
  const loop = (/** @type {string} */ body) =>
    `${begin}for (let i = 0, e = ${word(1)} + o; i < n${m}; i++, e += 4) {\n${body}\n}\n${looked}`;
  if (field.fields !== undefined) {
    const write = object(name, `${path}[]`, field.fields, parts);
    return loop(`w.entry(${entry});\n${write}(w, e, o + i * ${word(3)}, p + ${place}, ${entry});`);
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
