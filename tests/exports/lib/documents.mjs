// SPDX-License-Identifier: MIT
// Documents of a form, sound and spoilt: those of the worked cases, changed at random places in ways that rules look at.
import { caseFiles } from '../../js/lib/case-files.mjs';
import { merged } from '../../js/lib/merge-patch.mjs';

/** @typedef {() => number} Random */

/** @param {(kind: string) => string} formOf @returns {Map<string, any[]>} by form or calculation */
export function documentsByForm(formOf) {
  /** @type {Map<string, any[]>} */
  const found = new Map();
  const add = (/** @type {string} */ form, /** @type {any} */ value) => {
    found.set(form, [...(found.get(form) ?? []), value]);
  };
  for (const { bases, cases } of caseFiles()) {
    for (const example of cases) {
      if (example.do === 'calculate') add(example.id, example.input);
      else if (example.do === 'check' || example.do === 'scenario') {
        const value = 'value' in example ? example.value : merged(bases[example.base], example.patch);
        add(example.do === 'check' ? example.form : formOf(example.kind), value);
      }
    }
  }
  return found;
}

/** @param {Random} random @param {readonly any[]} list */
const pick = (random, list) => list[Math.floor(random() * list.length)];

/**
 * @typedef {{ numbers: number[], words: any[] }} Spoken
 * @typedef {Spoken & { of: Map<string, Spoken>, inside: Map<string, string[]> }} Vocabulary  `of`: what a field of that name
 *   speaks of; `inside`: the fields in it
 */

/** Numbers and words that the form's fields speak of. @param {readonly any[]} fields @returns {Vocabulary} */
export function spokenOf(fields) {
  /** @type {Vocabulary} */
  const all = { numbers: [0, 1, 60_000], words: [true, false], of: new Map(), inside: new Map() };
  for (const field of fields) {
    const { name, min, max, entryMax, values = [], cases = [], fields: inside = [] } = field;
    const limits = [min, max, entryMax, ...cases.flatMap((/** @type {any} */ one) => [one.min, one.max])];
    const own = {
      numbers: [1, ...limits.filter((limit) => limit !== undefined)],
      words: [true, ...values.map((/** @type {any} */ { value }) => value)],
    };
    const below = spokenOf(inside);
    for (const { numbers, words } of [own, below]) {
      all.numbers.push(...numbers);
      all.words.push(...words);
    }
    all.words.push(...cases.flatMap((/** @type {any} */ one) => one.is));
    all.of.set(name, own);
    all.inside.set(
      name,
      inside.map((/** @type {any} */ one) => one.name),
    );
    for (const [other, names] of below.inside) all.inside.set(other, names);
    for (const [other, spoken] of below.of) all.of.set(other, spoken);
  }
  return all;
}

const spaces = ' \u0009\u000a\u000b\u000d\u0085\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000';
const odd = [
  ...spaces,
  '\u0000',
  '\u001f',
  '\u007f',
  '\u009f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\ufeff',
].concat([
  '\ud800',
  '\udfff',
  '😀',
  '春',
  'é',
  '/',
  '#',
  '?',
  '"',
  '\\',
  '\u2029x',
  '\u180e',
  '\ue000',
  '\uffff',
]);
const formats = [
  '13800138000',
  '12800138000',
  '1380013800',
  'chenchen_618',
  '1henchen',
  'abcde',
  'abcdef',
  'a'.repeat(21),
].concat([
  'https://a',
  'http://',
  'https:///a',
  'ftp://a',
  'https://a b',
  'https://a\u0085',
  'https://a\ufeff',
  'HTTPS://a',
  'https://?',
  'a-b_c',
  'a.b',
  'a'.repeat(64),
  'a'.repeat(65),
]);

/** @param {Random} random @param {Spoken} spoken @param {any} before */
function textLike(random, { numbers, words }, before) {
  const old = typeof before === 'string' ? before : '';
  const cut = Math.floor(random() * (old.length + 1));
  const length = Math.min(3000, Math.max(0, pick(random, numbers) + Math.floor(random() * 3) - 1));
  return pick(random, [
    () => old.slice(0, cut) + pick(random, odd) + old.slice(cut),
    () => Array.from({ length: Math.floor(random() * 4) }, () => pick(random, [...spaces])).join(''),
    () => pick(random, ['字', 'x', '😀']).repeat(length),
    () => `https://${'x'.repeat(Math.max(0, length - 8))}`,
    () => pick(random, formats),
    () => pick(random, words),
  ])();
}

const latest = 8.64e15;

/** @param {number} base */
const extremes = (base) =>
  [-base, base + 0.5, base * 60_000, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e21, -0].concat([
    latest,
    latest + 1,
    -latest - 1,
    latest + 60_000,
    -latest - 60_000,
  ]);

/** @param {Random} random @param {Spoken} spoken */
function numberLike(random, { numbers }) {
  const base = pick(random, numbers);
  return pick(random, random() < 0.5 ? [base, base - 1, base + 1] : extremes(base));
}

/** Another value for what stands there. @param {Random} random @param {Spoken} spoken @param {any} before @returns {any} */
function other(random, spoken, before) {
  const choice = random();
  if (choice < 0.15) return pick(random, [null, {}, [], '', 0, true, '7', [[]], { a: 1 }]);
  if (choice < 0.3) return pick(random, spoken.words);
  if (Array.isArray(before)) return listLike(random, spoken, before);
  if (typeof before === 'number' || choice < 0.4) return numberLike(random, spoken);
  return textLike(random, spoken, before);
}

/** @param {Random} random @param {Spoken} spoken @param {any[]} before */
function listLike(random, { numbers }, before) {
  const copy = structuredClone(pick(random, before.length > 0 ? before : ['x']));
  const fresh = (/** @type {number} */ index) =>
    typeof copy === 'string' ? `${copy.slice(0, 20)}${index}` : { ...copy, ...rename(copy, index) };
  const lengths = [2, ...numbers.filter((number) => number < 600)];
  return pick(random, [
    () => [],
    () => [...before, copy],
    () => [...before, null],
    () =>
      Array.from({ length: pick(random, lengths) + Math.floor(random() * 2) }, (_, index) => fresh(index)),
  ])();
}

/** A distinct name for what names an entry. @param {any} entry @param {number} index */
function rename(entry, index) {
  const [name] = Object.keys(entry ?? {}).filter((key) => /Id$/.test(key));
  return name === undefined ? {} : { [name]: `${String(entry[name]).slice(0, 20)}${index}` };
}

const strange = ['extra', 'toString', '', 'a/b', '~', '字'];

/** Every place in a document: what holds it, and its key there. @param {any} holder @returns {{ holder: any, key: string | number }[]} */
function placesIn(holder) {
  if (holder === null || typeof holder !== 'object') return [];
  const keys = Array.isArray(holder) ? holder.map((_, index) => index) : Object.keys(holder);
  return keys.flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/**
 * The document with some places changed.
 * @param {Random} random @param {any} document
 * @param {Vocabulary} vocabulary
 * @param {readonly string[]} names of the form's fields, for members that were not there
 */
export function spoilt(random, document, vocabulary, names) {
  const root = { document: structuredClone(document) };
  const changes = 1 + Math.floor(random() ** 2 * 3);
  for (let count = 0; count < changes; count++) {
    const places = placesIn(root);
    const { holder, key } = pick(random, places);
    const choice = random();
    const inside = holder[key];
    const spokenAt = (/** @type {string | number} */ name) =>
      (random() < 0.7 && vocabulary.of.get(String(name))) || vocabulary;
    if (choice < 0.1 && !Array.isArray(holder) && holder !== root) delete holder[key];
    else if (choice < 0.2) holder[key] = null;
    else if (choice < 0.35 && inside !== null && typeof inside === 'object' && !Array.isArray(inside)) {
      const known = vocabulary.inside.get(String(key)) ?? names;
      const name = random() < 0.2 ? pick(random, strange) : pick(random, known.length > 0 ? known : names);
      inside[name] = other(random, spokenAt(name), undefined);
    } else holder[key] = other(random, spokenAt(key), inside);
  }
  return root.document;
}
