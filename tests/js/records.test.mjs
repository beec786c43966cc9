// SPDX-License-Identifier: MIT
// Two ways into `check`, as a record and as JSON text: the same answers to the last byte, hostile values included.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { caseFiles } from './lib/case-files.mjs';
import { randomJson, randomText, seeded } from './lib/random.mjs';
import { samples } from './lib/samples.mjs';
import { startCore } from '../../tools/lib/core.mjs';
import { importSource } from './lib/source.mjs';

/** @type {any} */
const asRecord = await load();
/** With bounds that a record might not keep, documents go over JSON text; no list here is between them. @type {any} */
const asText = await load({ overlay: { 'input.maxEntries': 63 } });

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

test('the two ways are two: where something stands twice, the record is laid out again', () => {
  const reads = (/** @type {any} */ hezuo) => {
    let count = 0;
    const title = { get: () => (count++, ''), enumerable: true };
    hezuo.check('douyin-live.order', Object.defineProperty({ creatorIds: ['a', 'a'] }, 'title', title));
    return count;
  };
  assert.equal(reads(asText), 1);
  assert.ok(reads(asRecord) > 1, 'not a record');
});

test('packers are made for the records that the module lays out', async () => {
  const { packers } = await importSource('../generated/records.ts');
  const core = await startCore();
  const { handle } = JSON.parse(core.openRulebook('{}'));
  for (const [form, { bytes }] of Object.entries(packers)) {
    assert.equal(JSON.parse(core.openDesk(handle, form)).layout.slip.bytes, bytes, form);
  }
});

test('sound documents do go as records', async () => {
  const { RecordWriter } = await importSource('record-writer.ts');
  const { packers } = await importSource('../generated/records.ts');
  for (const { form, value } of samples) {
    const packer = packers[form];
    const choices = packer.choices.map(() => ({ texts: [], at: [], bytes: [] }));
    // The root value, its record, and the room for texts.
    const root = packer.bytes >> 2;
    const room = packer.bytes + 16;
    const memory = { HEAPU8: new Uint8Array(room + 65536) };
    const writer = new RecordWriter(memory, { room, roomBytes: 65536 }, choices);
    for (const measures of [true, false]) {
      writer.begin(measures);
      packer.pack(writer, root, 0, value);
      assert.equal(writer.ok, true, form);
      writer.begin(measures);
      packer.pack(writer, root, 0, { ...value, another: 1 });
      assert.equal(writer.ok, false, 'an unknown member goes the other way');
    }
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

test('texts at the borders of what is measured', () => {
  // Every kind of character that any rule tells apart, the ones beside it, and what begins like a link.
  const characters = [
    0x00, 0x09, 0x0a, 0x0d, 0x1f, 0x20, 0x21, 0x7e, 0x7f, 0x80, 0x85, 0x9f, 0xa0, 0xa1, 0xad,
  ];
  characters.push(
    0x167f,
    0x1680,
    0x1681,
    0x180e,
    0x1fff,
    0x2000,
    0x200a,
    0x200b,
    0x200f,
    0x2010,
    0x2027,
    0x2028,
  );
  characters.push(
    0x2029,
    0x202a,
    0x202e,
    0x202f,
    0x2030,
    0x205f,
    0x2060,
    0x2066,
    0x2069,
    0x206f,
    0x2070,
    0x2fff,
  );
  characters.push(
    0x3000,
    0x3001,
    0x4e00,
    0xd7ff,
    0xd800,
    0xdbff,
    0xdc00,
    0xdfff,
    0xe000,
    0xfeff,
    0xfffd,
    0xffff,
  );
  const around = characters.map((c) => String.fromCharCode(c)).concat('😀', '\u{10ffff}', '\ude00\ud83d');
  const texts = around.flatMap((c) => [c, c + c, `a${c}`, `${c}b`, `中${c}文`, ` ${c} `, `https://x${c}`]);
  texts.push(
    '',
    ' ',
    '   ',
    'a b',
    'http://',
    'https://',
    'http:///a',
    'https://?',
    'https://#',
    'http://a b',
  );
  texts.push(
    'httpx://a',
    'https:/a',
    'HTTP://a',
    'https://中文',
    '字'.repeat(20),
    '字'.repeat(21),
    '😀'.repeat(20),
  );
  texts.push('😀'.repeat(21), 'a'.repeat(128), 'a'.repeat(129), `https://${'a'.repeat(1992)}`);
  texts.push(`https://${'a'.repeat(1993)}`, 'x'.repeat(4096), 'x'.repeat(4097), 'x'.repeat(70000));
  const [order, invite] = /** @type {any[]} */ (samples);
  for (const text of texts) {
    for (const field of ['title', 'contactName', 'contactPhone', 'session']) {
      same(order.form, () => ({ ...order.value, [field]: text }));
    }
    same(order.form, () => ({ ...order.value, creatorIds: [text] }));
    same(invite.form, () => ({ ...invite.value, products: [text] }));
    same(invite.form, () => ({ ...invite.value, products: ['https://a', text, text] }));
    same(invite.form, () => ({ ...invite.value, contact: { ...invite.value.contact, wechat: text } }));
  }
});

test('facts at fault, with names that no host decodes alike', () => {
  const [order, invite] = /** @type {any[]} */ (samples);
  const rates = { 'é😀': 500, '\ud800': 101, '\udc00\ud800': -1, '"\\\n': null, plain: 5 };
  for (const facts of [
    { generalPlan: rates },
    { merchant: 5, now: 'x' },
    { merchant: { balanceFen: -1 } },
    7,
  ]) {
    same(order.form, () => order.value, facts);
    same(order.form, () => ({ ...order.value, title: '' }), facts);
  }
  for (const facts of [{ shopProducts: [1, '\ud800', null] }, { creator: { level: 1.5, fans: 2 ** 60 } }]) {
    same(invite.form, () => invite.value, facts);
  }
});

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
    () =>
      Object.defineProperty({ ...value, other: 1 }, 'title', { value: 'not enumerable', enumerable: false }),
    () => ({ ...value, title: undefined }),
    () => ({ ...value, other: undefined }),
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

test("what every object seems to have is not the document's own", async () => {
  const { packers } = await importSource('../generated/records.ts');
  for (const form of Object.keys(packers)) {
    const { name } = asRecord.describe(form).fields[0];
    asRecord.check(form, {});
    for (const enumerable of [true, false]) {
      Object.defineProperty(Object.prototype, name, { value: 'a', enumerable, configurable: true });
      try {
        same(form, () => ({}));
      } finally {
        delete (/** @type {any} */ (Object.prototype)[name]);
      }
    }
  }
});
