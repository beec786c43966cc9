// SPDX-License-Identifier: MIT
// checkMany over workers says what checkMany says on one thread, however the bytes are cut and whoever ends first.
import assert from 'node:assert/strict';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { test } from 'node:test';
import workerThreads from 'node:worker_threads';
import { load } from 'hezuo';
import { runProgram } from './lib/fresh.mjs';
import { samples } from './lib/samples.mjs';

/** Every worker that was started. @type {workerThreads.Worker[]} */
const started = [];
const { Worker } = workerThreads;
workerThreads.Worker = class extends Worker {
  /** @param {ConstructorParameters<typeof Worker>} args */
  constructor(...args) {
    super(...args);
    started.push(this);
  }
};
syncBuiltinESMExports();
/** @type {{ checkManyInWorkers: (...args: any[]) => Promise<import('hezuo').BatchVerdict> }} */
const { checkManyInWorkers } = await import('hezuo/workers');

/** @type {any} */
const hezuo = await load();
const [order] = samples;
assert.ok(order);
const { form, value: sound, facts } = order;

/** Some rows faulty, some no forms. @param {number} count @param {string} [padding] */
const linesOf = (count, padding = '') =>
  Array.from({ length: count }, (_, i) => {
    if (i % 7 === 3) return JSON.stringify({ ...sound, quantity: -i, note: padding });
    if (i % 97 === 5) return ['null', '"', '7', '  ', '', '{"title":\u0000'][i % 6];
    return JSON.stringify({ ...sound, title: `第${i}场`, budget: padding });
  });
const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);

const long = linesOf(4000, 'x'.repeat(700));
const oversized = JSON.stringify({ ...sound, note: 'y'.repeat(3 << 20) });
const inputs = {
  'no bytes': '',
  'one line': JSON.stringify({ quantity: 0 }),
  'few lines': linesOf(50).join('\n'),
  'many lines': `${long.join('\n')}\n`,
  'many lines, CRLF, no last line feed': long.join('\r\n'),
  'lines longer than a part': [...long, oversized, ' '.repeat(3 << 20), oversized, ...long].join('\n'),
};

for (const [name, text] of Object.entries(inputs)) {
  const bytes = encode(text);
  test(`${name}: the answer of one thread, from 1, 2 and 3 workers`, async () => {
    const expected = JSON.stringify(hezuo.checkMany(form, bytes, facts));
    for (const workers of [1, 2, 3, undefined]) {
      started.length = 0;
      assert.equal(JSON.stringify(await checkManyInWorkers(form, bytes, facts, { workers })), expected);
      const parts = Math.max(1, Math.ceil(bytes.length / (1 << 20)));
      if (workers) assert.equal(started.length, Math.min(workers, parts));
      assert.ok(started.every(({ threadId }) => threadId === -1));
    }
    assert.equal(new TextDecoder().decode(bytes), text);
  });
}

test('options, editions and overlays are those of one thread', async () => {
  const bytes = Buffer.from(inputs['many lines']);
  const overlay = { 'input.maxBytes': 1000 };
  const other = /** @type {any} */ (await load({ overlay }));
  for (const options of [{ strict: true }, { locale: 'en' }, { only: Object.freeze(['/quantity']) }]) {
    const ask = (/** @type {any} */ more) =>
      checkManyInWorkers(form, bytes, undefined, { ...options, ...more });
    assert.deepEqual(await ask({ workers: 2 }), hezuo.checkMany(form, bytes, undefined, options));
    const answer = await ask({ workers: 2, overlay });
    assert.deepEqual(answer, other.checkMany(form, bytes, undefined, options));
    assert.notDeepEqual(answer, await ask({}));
  }
});

test('progress is told in order, as on one thread', async () => {
  const bytes = encode(inputs['lines longer than a part']);
  const heard = (/** @type {number[][]} */ list) => ({
    onProgress: (/** @type {number} */ done, /** @type {number} */ all) => list.push([done, all]),
  });
  /** @type {number[][][]} */
  const [one, many] = [[], []];
  hezuo.checkMany(form, bytes, facts, heard(one));
  await checkManyInWorkers(form, bytes, facts, { workers: 3, ...heard(many) });
  assert.deepEqual(many, one);
  assert.ok(many.length > 5);
});

/** Class and message of what is thrown. @param {() => unknown} wrong */
async function thrownBy(wrong) {
  try {
    await wrong();
  } catch (error) {
    assert.ok(error instanceof TypeError || error instanceof RangeError);
    return { constructor: error.constructor, message: error.message };
  }
  return assert.fail('nothing is thrown');
}

test('wrong use is refused as on one thread, and no worker is started for it', async () => {
  started.length = 0;
  const bytes = encode('{}');
  const cycle = /** @type {any} */ ({});
  cycle.self = cycle;
  for (const [id, known, options] of /** @type {any[][]} */ ([
    ['douyin-live.ordr', facts, {}],
    [undefined, facts, {}],
    [form, cycle, {}],
    [form, facts, null],
    [form, facts, { locale: 'fr' }],
    [form, facts, { strict: 'yes' }],
    [form, facts, { only: '/title' }],
    [form, facts, { onProgress: true }],
  ])) {
    const refusal = await thrownBy(() => hezuo.checkMany(id, bytes, known, options));
    await assert.rejects(checkManyInWorkers(id, bytes, known, options), refusal);
  }
  for (const choice of [{ edition: 'none' }, { overlay: { none: 1 } }, { overlay: 7 }]) {
    const refusal = await thrownBy(() => load(/** @type {any} */ (choice)));
    await assert.rejects(checkManyInWorkers(form, bytes, facts, choice), refusal);
  }
  for (const workers of [0, -1, 1.5, 65, '2', NaN, null])
    await assert.rejects(checkManyInWorkers(form, bytes, facts, { workers }), /^TypeError: .*option workers/);
  for (const rows of [undefined, null, [], 'text', new ArrayBuffer(8), { columns: {} }])
    await assert.rejects(checkManyInWorkers(form, rows, facts), /^TypeError: .*Uint8Array/);
  assert.equal(started.length, 0);
});

/** @param {Promise<unknown>} running @param {object} failure */
async function endsAll(running, failure) {
  await assert.rejects(running, failure);
  assert.equal(started.length, 2);
  assert.ok(started.every(({ threadId }) => threadId === -1));
}

test('an error inside a worker, and a worker that ends before its time, end all', async () => {
  const bytes = encode(inputs['many lines']);
  const run = () => {
    started.length = 0;
    return checkManyInWorkers(form, bytes, facts, { workers: 2 });
  };
  const ended = run();
  await Promise.all([endsAll(ended, { code: 'worker_ended' }), started[0]?.terminate()]);
  const failed = run();
  started[1]?.emit('error', new RangeError('no memory'));
  await endsAll(failed, { name: 'RangeError', message: 'no memory' });
});

test('progress that throws ends all, and is told nothing more', async () => {
  const bytes = encode(inputs['many lines']);
  let told = 0;
  const onProgress = () => {
    told++;
    throw new RangeError('stop');
  };
  started.length = 0;
  await endsAll(checkManyInWorkers(form, bytes, facts, { workers: 2, onProgress }), { message: 'stop' });
  assert.equal(told, 1);
});

for (const entry of ['import("hezuo/workers")', 'Promise.resolve(require("hezuo/workers"))']) {
  test(`${entry}: the process ends by itself`, async () => {
    const program = `${entry}.then(async ({ checkManyInWorkers }) => {
      const line = JSON.stringify({ quantity: 0, note: 'x'.repeat(900) }) + '\\n';
      const bytes = Buffer.from(line.repeat(3000));
      const { rows, failed } = await checkManyInWorkers('${form}', bytes, undefined, { workers: 2 });
      console.log(JSON.stringify([rows, failed, bytes.length]));
    });`;
    const [rows, failed, length] = await runProgram(program);
    assert.deepEqual([rows, failed], [3000, 3000]);
    assert.ok(length > 2 << 20);
  });
}

test('other hosts are told so', async () => {
  const program = `Promise.all([import('./dist/no-workers.mjs'), require('./dist/no-workers.cjs')])
    .then((all) => Promise.all(all.map((one) => one.checkManyInWorkers().catch(({ code }) => code))))
    .then((codes) => console.log(JSON.stringify(codes)));`;
  assert.deepEqual(await runProgram(program), ['no_workers', 'no_workers']);
  const { exports } = createRequire(import.meta.url)('hezuo/package.json');
  assert.equal(exports['./workers'].import.default, './dist/no-workers.mjs');
});
