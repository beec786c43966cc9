// SPDX-License-Identifier: MIT
// The exported schemas, judged by ajv beside the library: on generated documents both say yes or both say no, but for
// what a schema cannot say. That is one table, which the reference prints. HEZUO_SEED repeats a failure.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'hezuo';
import { silences } from '../../tools/generate/reference/schema-limits.mjs';
import { seeded } from '../js/lib/random.mjs';
import { documentsByForm, spokenOf, spoilt } from './lib/documents.mjs';

/** @type {any} */
const hezuo = await load({ locale: 'en' });
const folder = new URL('../../docs/reference/schema/', import.meta.url);
const seed = Number(process.env.HEZUO_SEED ?? 20260601);
const spoiltPerForm = Number(process.env.HEZUO_DOCUMENTS ?? 2000);

const { forms, calculations, kinds } = hezuo.ids();
const byForm = documentsByForm((kind) => hezuo.machine(kind).form);
const rules = new Map(hezuo.rules().map((/** @type {any} */ rule) => [rule.id, rule]));
/** @type {Map<string, number>} documents that only the library refuses, by what a schema cannot say */
const unsaid = new Map();
/** @type {Set<string>} codes of what both refuse */
const said = new Set();

const tried = { sound: 0, faulty: 0 };
/** @type {Map<string, unknown[]>} what was tried, by form */
const generated = new Map();

/** @param {object} schema */
function validatorOf(schema) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
  return ajv.compile(schema);
}

/** @param {any} library @param {string} id @param {unknown} value @returns {any[]} */
function violationsOf(library, id, value) {
  if (forms.includes(id)) return library.check(id, value).violations;
  const answer = library.calculate(id, value);
  return answer.ok ? [] : answer.violations;
}

/** @param {any} violation */
const silenceOf = (violation) => silences.find(({ covers }) => covers(violation, rules.get(violation.rule)));

/** @param {any} library @param {ReturnType<typeof validatorOf>} validate @param {string} id @param {unknown} value */
function compare(library, validate, id, value) {
  const violations = violationsOf(library, id, value);
  const sayable = violations.filter((violation) => !silenceOf(violation));
  const valid = validate(value);
  tried[valid ? 'sound' : 'faulty']++;
  // Of a whole input that is too large the library says nothing else.
  const whole = violations.some(({ code }) => code === 'too_large');
  if (!whole && valid !== (sayable.length === 0)) {
    const told = violations.map(({ rule, code, path }) => `${rule} ${code} ${path}`);
    assert.fail(
      `${id}: schema ${valid}, library ${told.join('; ') || 'nothing'}\n${JSON.stringify(validate.errors)}\n${JSON.stringify(value).slice(0, 3000)}`,
    );
  }
  for (const { code } of sayable) said.add(code);
  if (!valid || violations.length === 0) return;
  for (const violation of violations) {
    const name = silenceOf(violation)?.id ?? '';
    unsaid.set(name, (unsaid.get(name) ?? 0) + 1);
  }
}

const namesIn = (/** @type {any[]} */ fields) =>
  fields.flatMap(({ name, fields: inside = [] }) => [name, ...namesIn(inside)]);

/** What documents of each form are made from. */
const sources = new Map(
  [...forms, ...calculations].map((id) => {
    const { fields } = hezuo.describe(id);
    const sound = (byForm.get(id) ?? []).filter((document) => violationsOf(hezuo, id, document).length === 0);
    assert.ok(sound.length > 0, `${id}: no sound document in the cases`);
    return [id, { sound, vocabulary: spokenOf(fields), names: namesIn(fields) }];
  }),
);

/** @param {string} id @param {number} documentSeed */
function generate(id, documentSeed) {
  const { sound, vocabulary, names } = sources.get(id) ?? assert.fail(id);
  const random = seeded(documentSeed);
  return spoilt(random, sound[Math.floor(random() * sound.length)], vocabulary, names);
}

for (const id of [...forms, ...calculations]) {
  const schema = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
  const documents = byForm.get(id) ?? [];

  test(`${id}: the worked cases`, () => {
    assert.ok(documents.length > 0);
    const validate = validatorOf(schema);
    for (const document of documents) compare(hezuo, validate, id, document);
  });

  test(`${id}: ${spoiltPerForm} spoilt documents, seed ${seed}`, () => {
    const validate = validatorOf(schema);
    const list = [...documents];
    generated.set(id, list);
    for (let index = 0; index < spoiltPerForm; index++) {
      const document = generate(id, seed + index);
      list.push(document);
      try {
        compare(hezuo, validate, id, document);
      } catch (error) {
        throw new Error(`HEZUO_SEED=${seed + index} HEZUO_DOCUMENTS=1`, { cause: error });
      }
    }
  });
}

test('an overlay changes the schema as it changes the rules', async () => {
  const id = 'douyin-live.order';
  const overlay = {
    'douyin-live.order/title.max': 5,
    'douyin-live.order/quantity.max': 4,
    'douyin-live.order/products.max': 2,
  };
  /** @type {any} */
  const other = await load({ overlay });
  const validate = validatorOf(other.jsonSchema(id));
  for (let index = 0; index < 500; index++) compare(other, validate, id, generate(id, seed + index));
});

test('where two ASCII characters count as one, the schema never refuses what passes', async () => {
  const id = 'douyin-live.order';
  /** @type {any} */
  const halves = await load({ overlay: { 'text.counting': 'half-ascii' } });
  const validate = validatorOf(halves.jsonSchema(id));
  const [sound] = byForm.get(id) ?? [];
  const passes = (/** @type {string} */ title) => violationsOf(halves, id, { ...sound, title }).length === 0;
  for (const title of ['x'.repeat(40), '字'.repeat(20), `${'字'.repeat(10)}${'x'.repeat(20)}`]) {
    assert.ok(passes(title) && validate({ ...sound, title }), title);
  }
  assert.ok(!passes('x'.repeat(41)) && !validate({ ...sound, title: 'x'.repeat(41) }));
  assert.ok(!passes('字'.repeat(21)) && validate({ ...sound, title: '字'.repeat(21) }));
});

test('the whole input is larger than a schema sees', () => {
  const id = 'xingtu-theme.component';
  const validate = validatorOf(hezuo.jsonSchema(id));
  const [sound] = sources.get(id)?.sound ?? [];
  const components = Array.from({ length: 3000 }, (_, index) => String(index).padEnd(500, 'x'));
  compare(hezuo, validate, id, { ...sound, components });
  assert.deepEqual(
    violationsOf(hezuo, id, { ...sound, components }).map(({ code }) => code),
    ['too_large'],
  );
});

test('every row of what a schema cannot say is one, and every other code was met', (context) => {
  const counted = [...unsaid].map(([name, count]) => `${name} ${count}`);
  context.diagnostic(`documents: ${tried.sound} pass the schema, ${tried.faulty} do not`);
  context.diagnostic(`only the library refused: ${counted.join(', ')}`);
  context.diagnostic(`both refused: ${[...said].sort().join(', ')}`);
  if (process.env.HEZUO_SEED !== undefined || process.env.HEZUO_DOCUMENTS !== undefined) return;
  assert.deepEqual([...unsaid.keys()].sort(), silences.map(({ id }) => id).sort());
  const fields = hezuo.rules().filter(({ id, kind }) => kind === 'field' && !ofEvents(id));
  // The form itself adds its unknown fields; its other codes are of the whole input, or of a task's events.
  const possible = new Set(['unknown_field', ...fields.flatMap(({ codes }) => codes)]);
  assert.deepEqual([...said].sort(), [...possible].sort());
});

/** Rules of payloads: `KIND/EVENT/FIELD`. @param {string} id */
function ofEvents(id) {
  return kinds.some((/** @type {string} */ kind) =>
    hezuo.machine(kind).events.some((/** @type {any} */ { type }) => id.startsWith(`${kind}/${type}/`)),
  );
}

/** Keywords that decide; `minLength` repeats what the pattern says, for readers. */
const deciding = [
  'type',
  'pattern',
  'maxLength',
  'minimum',
  'maximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
].concat(['enum', 'required', 'additionalProperties', 'then']);

/** Every place of a deciding keyword. @param {any} schema @param {string[]} [way] @returns {string[][]} */
function keywordsIn(schema, way = []) {
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([name, value]) => {
    const here = [...way, name];
    // What stands under `properties` are names of fields, under `if` a question, not a demand.
    // A list of values says the type too, and a list of one entry repeats none.
    const idle = (name === 'type' && 'enum' in schema) || (name === 'uniqueItems' && schema.maxItems === 1);
    const isKeyword = way.at(-1) !== 'properties' && deciding.includes(name) && !idle;
    return name === 'if' ? [] : [...(isKeyword ? [here] : []), ...keywordsIn(value, here)];
  });
}

/** @param {any} schema @param {string[]} way */
function without(schema, way) {
  const copy = structuredClone(schema);
  let holder = copy;
  for (const name of way.slice(0, -1)) holder = holder[name];
  delete holder[way.at(-1) ?? ''];
  return copy;
}

/** Looks for such a document among more of them. @param {string} id @param {(document: any) => boolean} holds */
function further(id, holds) {
  for (let index = spoiltPerForm; index < 10 * spoiltPerForm; index++) {
    if (holds(generate(id, seed + index))) return true;
  }
  return false;
}

test('no keyword is idle: without it some generated document comes out otherwise', (context) => {
  if (process.env.HEZUO_DOCUMENTS !== undefined) return;
  const idle = [];
  let count = 0;
  for (const [id, documents] of generated) {
    const schema = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    const full = ajv.compile(schema);
    const verdicts = documents.map((document) => full(document));
    for (const way of keywordsIn(schema)) {
      count++;
      const { $id: _, ...less } = without(schema, way);
      const validate = ajv.compile(less);
      const differs = documents.some((document, index) => validate(document) !== verdicts[index]);
      if (!differs && !further(id, (document) => validate(document) !== full(document)))
        idle.push(`${id} ${way.join('/')}`);
    }
  }
  context.diagnostic(`${count} keywords`);
  assert.deepEqual(idle, []);
});
