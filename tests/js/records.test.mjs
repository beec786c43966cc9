// SPDX-License-Identifier: MIT
// Two ways into `check`, as a record and as JSON text: the same answers to the last byte, hostile values included.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { caseFiles } from './lib/case-files.mjs';
import { randomJson, randomText, seeded } from './lib/random.mjs';
import { samples } from './lib/samples.mjs';
import { importSource } from './lib/source.mjs';

/** @type {any} */
const asRecord = await load();
/** With bounds that a record might not keep, documents go over JSON text; nothing here comes near them. @type {any} */
const asText = await load({ overlay: { 'input.maxEntries': 4095 } });

/** @param {() => unknown} call */
function outcome(call) {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return `${/** @type {Error} */ (error).name}: ${/** @type {Error} */ (error).message}`;
  }
}

/** @param {string} form @param {() => unknown} value made anew for each way: reading may change it @param {any} [facts] */
function same(form, value, facts) {
  for (const options of [undefined, { strict: true }, { locale: 'en' }]) {
    const text = outcome(() => asText.check(form, value(), facts, options));
    assert.equal(
      outcome(() => asRecord.check(form, value(), facts, options)),
      text,
    );
  }
}

test('sound documents do go as records', async () => {
  const { RecordWriter } = await importSource('record-writer.ts');
  const { packers } = await importSource('../generated/records.ts');
  for (const { form, value } of samples) {
    const writer = new RecordWriter({ HEAPU8: new Uint8Array(65536) }, 0, 65536);
    const packer = packers[form];
    const keys = new Int32Array(2 * packer.keys.length);
    packer.pack(writer, keys, writer.begin(), value);
    assert.equal(writer.ok, true, form);
    packer.pack(writer, keys, writer.begin(), { ...value, another: 1 });
    assert.equal(writer.ok, false, 'an unknown member goes the other way');
  }
});

test('every base of the worked cases, and every field of it spoilt', () => {
  const spoilt = [
    '',
    ' ',
    'a'.repeat(300),
    '😀',
    '\ud800',
    0,
    -1,
    1.5,
    2 ** 53,
    NaN,
    true,
    null,
    undefined,
    [],
    {},
    [null],
  ];
  let documents = 0;
  for (const { name, bases } of caseFiles()) {
    const system = name.split('/')[0];
    for (const form of asRecord
      .ids()
      .forms.filter((/** @type {string} */ id) => id.startsWith(`${system}.`))) {
      for (const base of Object.values(bases ?? {})) {
        if (typeof base !== 'object' || base === null || Array.isArray(base)) continue;
        same(form, () => base, bases.facts);
        documents++;
        for (const key of Object.keys(base)) {
          const value = spoilt[documents++ % spoilt.length];
          same(form, () => ({ ...base, [key]: value }));
        }
      }
    }
  }
  assert.ok(documents > 300, String(documents));
});

test('random documents', () => {
  const seed = 20261122;
  const random = seeded(seed);
  for (let i = 0; i < 3000; i++) {
    const { form, value } = /** @type {any} */ (samples[i % samples.length]);
    const document = structuredClone(value);
    for (let j = 0; j < 1 + Math.floor(random() * 3); j++) spoil(document, random);
    same(form, () => document);
  }
});

/** Sets, removes or replaces something at any depth. @param {any} document @param {() => number} random */
function spoil(document, random) {
  let place = document;
  let keys = Object.keys(place);
  while (random() < 0.4) {
    const inner = keys.filter((key) => typeof place[key] === 'object' && place[key] !== null);
    if (inner.length === 0) break;
    place = place[/** @type {string} */ (inner[Math.floor(random() * inner.length)])];
    keys = Object.keys(place);
  }
  const key = keys[Math.floor(random() * keys.length)] ?? '0';
  const choice = random();
  if (choice < 0.2) delete place[key];
  else if (choice < 0.3) place[randomText(random) || 'x'] = 1;
  else if (choice < 0.6) place[key] = randomText(random);
  else place[key] = randomJson(random, 2);
}

test('values with code of their own', () => {
  const { form, value } = /** @type {any} */ (samples[0]);
  class Order {
    constructor() {
      Object.assign(this, value);
    }
    get title() {
      return 'of the class';
    }
    set title(_) {}
  }
  /** @type {(() => unknown)[]} */
  const makers = [
    () => new Order(),
    () => Object.assign(Object.create(null), value),
    () => Object.assign(Object.create({ inherited: 1 }), value),
    () => ({ ...value, toJSON: () => ({ title: 'other' }) }),
    () => ({ ...value, startAt: new Date(value.startAt) }),
    () => ({ ...value, title: Object('boxed') }),
    () => Object.defineProperty({ ...value }, 'title', { value: 'not enumerable', enumerable: false }),
    () => Object.defineProperty({ ...value }, 'title', { get: () => 'by getter', enumerable: true }),
    () =>
      Object.defineProperty({ ...value }, 'title', {
        get() {
          throw new Error('no title today');
        },
        enumerable: true,
      }),
    () => new Proxy({ ...value }, {}),
    () => ({ ...value, products: new Proxy([...value.products], {}) }),
    () => ({ ...value, products: Object.assign([...value.products], { toJSON: () => [] }) }),
    () => ({ ...value, products: Object.assign(new Array(3), { 1: value.products[0] }) }),
    () => ({ ...value, products: new Array(1e7) }),
    () => ({ ...value, creatorIds: [undefined] }),
    () => ({ ...value, [Symbol('s')]: 1 }),
    () => ({ ...value, quantity: 1n }),
    () => ({ ...value, quantity: () => 1 }),
    () => ({ ...value, quantity: -0 }),
    () => ({ ...value, quantity: -5 }),
    () => ({ ...value, startAt: -(2 ** 53) + 1 }),
    () => ({ ...value, title: '字'.repeat(30000) }),
    () => Object.assign([], value),
    () => value.title,
    () => null,
    () => undefined,
  ];
  for (const make of makers) same(form, make);
});

test('a getter that checks another document does not disturb the one being read', () => {
  const { form, value, facts } = /** @type {any} */ (samples[0]);
  const other = samples[1];
  const meddling = Object.defineProperty({ ...value }, 'products', {
    get() {
      asRecord.check(other?.form, other?.value, other?.facts);
      return value.products;
    },
    enumerable: true,
  });
  assert.equal(
    JSON.stringify(asRecord.check(form, meddling, facts)),
    JSON.stringify(asText.check(form, value, facts)),
  );
});

test('records still answer after the memory has grown', () => {
  const { form, value, facts } = /** @type {any} */ (samples[0]);
  const before = JSON.stringify(asRecord.check(form, value, facts));
  asRecord.checkMany(
    form,
    Array.from({ length: 5000 }, () => ({ ...value, title: 'x'.repeat(2000) })),
  );
  assert.equal(JSON.stringify(asRecord.check(form, value, facts)), before);
});
