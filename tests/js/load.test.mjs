// SPDX-License-Identifier: MIT
// load(): from both module systems, often, at once, after failures, and with every source of the core.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { load } from 'hezuo';
import { freshCopy, runProgram, wasmBytes } from './lib/fresh.mjs';

const root = new URL('../../', import.meta.url);
const esm = "import { load } from 'hezuo';";
const answerOf = (/** @type {any} */ hezuo) =>
  JSON.stringify([hezuo.rulebook, hezuo.check('douyin-live.order', { title: '' })]);
const expected = answerOf(await load());

test('ES modules and CommonJS give the same answers', async () => {
  const { load: required } = createRequire(import.meta.url)('hezuo');
  assert.equal(answerOf(await required()), expected);
  const program = `${esm} const h = await load(); console.log(JSON.stringify(h.rulebook));`;
  assert.deepEqual(await runProgram(program, { flags: ['--input-type=module'] }), (await load()).rulebook);
  const common = "require('hezuo').load().then((h) => console.log(JSON.stringify(h.rulebook)));";
  assert.deepEqual(await runProgram(common, { flags: ['--input-type=commonjs'] }), (await load()).rulebook);
});

test('equal options give the same object, at once or one after the other', async () => {
  const { load: loadCopy } = await freshCopy();
  const { compile } = WebAssembly;
  let compiled = 0;
  WebAssembly.compile = (bytes) => {
    compiled += 1;
    return compile(bytes);
  };
  try {
    const many = await Promise.all(Array.from({ length: 50 }, () => loadCopy()));
    assert.equal(new Set(many).size, 1);
    assert.equal(await loadCopy({}), many[0]);
    assert.equal(await loadCopy({ locale: 'zh-CN', wasm: undefined }), many[0]);
    assert.equal(compiled, 1);
    const english = await loadCopy({ locale: 'en' });
    assert.notEqual(english, many[0]);
    assert.equal(english, await loadCopy({ locale: 'en' }));
    assert.equal(compiled, 1);
    assert.ok(Object.isFrozen(english) && Object.isFrozen(english.rulebook));
  } finally {
    WebAssembly.compile = compile;
  }
});

test('methods work without their object', async () => {
  const { check, rulebook } = await load();
  assert.equal(check('douyin-live.order', null).ok, false);
  assert.equal(typeof rulebook.id, 'string');
});

test('every source of the core gives the same answers', async () => {
  const bytes = wasmBytes();
  const shifted = new Uint8Array(bytes.length + 10);
  shifted.set(bytes, 7);
  const module = await WebAssembly.compile(bytes);
  const sources = {
    bytes,
    buffer: bytes.buffer,
    view: shifted.subarray(7, 7 + bytes.length),
    dataView: new DataView(bytes.buffer),
    module,
    response: new Response(bytes),
    promise: Promise.resolve(bytes),
    promisedModule: Promise.resolve(module),
    promisedResponse: Promise.resolve(new Response(bytes)),
    otherRealm: vm.runInNewContext('new WebAssembly.Module(bytes)', { bytes }),
  };
  for (const [name, wasm] of Object.entries(sources)) {
    const copy = await freshCopy();
    assert.equal(answerOf(await copy.load({ wasm })), expected, name);
  }
});

test('a failure says what was tried, and load works afterwards', async () => {
  const html = new TextEncoder().encode('<!doctype html><title>404</title>');
  const empty = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  /** @type {[unknown, string, RegExp][]} */
  const failures = [
    [
      html,
      'not_wasm',
      /the bytes given as option wasm: Error: these 33 bytes are no WebAssembly, they begin with "3c 21 64 6f"; this looks like an HTML page/,
    ],
    [new Response(html), 'not_wasm', /the response given as option wasm \(no URL, status 200\): .*HTML page/],
    [
      new Response('', { status: 404 }),
      'not_found',
      /status 404\): Error: the server answered with status 404/,
    ],
    [wasmBytes().subarray(0, 100), 'load_failed', /the bytes given as option wasm: CompileError/],
    ['hezuo.wasm', 'bad_source', /option wasm must be bytes/],
    [null, 'bad_source', /option wasm must be bytes/],
    [
      () => Promise.reject(new Error('offline')),
      'load_failed',
      /the promise given as option wasm: Error: offline/,
    ],
    [empty, 'load_failed', /the WebAssembly\.Module given as option wasm/],
  ];
  const copy = await freshCopy();
  for (const [wasm, code, pattern] of failures) {
    const source = typeof wasm === 'function' ? wasm() : wasm;
    await assert.rejects(copy.load({ wasm: source }), (error) => {
      assert.ok(error instanceof copy.HezuoLoadError);
      assert.equal(error.code, code);
      assert.match(error.tried.at(-1) ?? '', pattern);
      assert.ok(error.message.includes(error.tried.join('; then ')));
      assert.ok(error.cause !== undefined);
      return true;
    });
  }
  assert.equal(answerOf(await copy.load()), expected);
  // Once it runs, a source is not needed any more.
  assert.equal(answerOf(await copy.load({ wasm: html })), expected);
});

test('a host that forbids compiling can be tried again, all waiting calls failing together', async () => {
  const copy = await freshCopy();
  const { compile } = WebAssembly;
  WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('Refused to compile'));
  try {
    const results = await Promise.allSettled([copy.load(), copy.load(), copy.load({ locale: 'en' })]);
    for (const result of results) {
      assert.ok(result.status === 'rejected' && result.reason instanceof copy.HezuoLoadError);
      assert.equal(result.reason.code, 'compiling_forbidden');
      assert.match(result.reason.message, /'wasm-unsafe-eval'/);
    }
  } finally {
    WebAssembly.compile = compile;
  }
  assert.equal(answerOf(await copy.load()), expected);
});

test('one caller with a bad source does not fail another', async () => {
  const copy = await freshCopy();
  const results = await Promise.allSettled([
    copy.load({ wasm: Promise.reject(new Error('offline')) }),
    copy.load(),
    copy.load({ wasm: wasmBytes() }),
  ]);
  assert.deepEqual(results.map(({ status }) => status), ['rejected', 'fulfilled', 'fulfilled']); // prettier-ignore
});

test('bad options are named', async () => {
  const rejects = (/** @type {any} */ options, /** @type {any} */ type, /** @type {RegExp} */ pattern) =>
    assert.rejects(load(options), (error) => {
      assert.ok(error instanceof type, String(error));
      assert.match(String(error), pattern);
      return true;
    });
  await rejects({ locale: 'fr' }, RangeError, /option locale must be one of zh-CN, en, not "fr"/);
  await rejects({ locale: 7 }, RangeError, /option locale/);
  await rejects({ overlay: [] }, TypeError, /option overlay/);
  await rejects({ overlay: null }, TypeError, /option overlay/);
  await rejects({ overlay: { 'douyin-live.order/title.max': 7n } }, TypeError, /title\.max is a BigInt/);
  await rejects({ edition: 5 }, TypeError, /option edition/);
  await rejects({ edition: 'no-such-edition' }, RangeError, /no-such-edition/);
  await rejects([], TypeError, /options of load/);
  await rejects('zh-CN', TypeError, /options of load/);
  await rejects(
    { overlay: { 'douyin-live.order/titel.max': 7 } },
    RangeError,
    /no parameter "douyin-live\.order\/titel\.max"; did you mean "douyin-live\.order\/title\.max"/,
  );
  for (const value of [-1, 1.5, NaN, 'x', true, null, {}, 2 ** 60]) {
    const overlay = { 'douyin-live.order/title.max': value };
    await assert.rejects(load(/** @type {any} */ ({ overlay })), (error) => {
      assert.ok(error instanceof RangeError || error instanceof TypeError, String(error));
      assert.match(String(error), /douyin-live\.order\/title\.max/);
      return true;
    });
  }
});

test('an overlay is a rulebook of its own, beside the default', async () => {
  const overlay = { 'douyin-live.order/title.max': 5, 'douyin-live.order/quantity.max': 7 };
  const [plain, changed] = await Promise.all([load(), load({ overlay })]);
  assert.notEqual(plain.rulebook.id, changed.rulebook.id);
  const reordered = Object.fromEntries(Object.entries(overlay).reverse());
  assert.equal(await load({ overlay: reordered }), changed);
  const codes = (/** @type {any} */ hezuo) =>
    hezuo
      .check('douyin-live.order', { title: '六个字的标题' }, undefined, { only: ['/title'] })
      .violations.map((/** @type {any} */ v) => v.code);
  assert.deepEqual(codes(plain), []);
  assert.deepEqual(codes(changed), ['too_long']);
  assert.deepEqual(codes(plain), []);
});

test('no code is made from texts, and no host module is needed', async () => {
  for (const name of ['index.mjs', 'index.cjs']) {
    const text = readFileSync(new URL(`dist/${name}`, root), 'utf8');
    for (const forbidden of [
      /\beval\s*\(/,
      /(?<![\w.])Function\s*\(/,
      /['"]node:/,
      /\brequire\((?!["']\.\/parity\.cjs)/,
      /import\.meta/,
    ]) {
      assert.ok(!forbidden.test(text), `${name} has ${forbidden}`);
    }
  }
  const program = `${esm} const h = await load(); console.log(JSON.stringify(h.check('douyin-live.order', { title: '' })));`;
  const flags = ['--input-type=module', '--disallow-code-generation-from-strings'];
  const verdict = (await load()).check('douyin-live.order', { title: '' });
  assert.deepEqual(await runProgram(program, { flags }), verdict);
});

test('a bare realm is enough: no fetch, process, Buffer, atob, TextDecoder', async () => {
  const context = vm.createContext({ module: { exports: {} } });
  vm.runInContext(readFileSync(new URL('dist/index.cjs', root), 'utf8'), context);
  const text = await vm.runInContext(
    `module.exports.load().then((h) => JSON.stringify([h.rulebook, h.check('douyin-live.order', { title: '' })]))`,
    context,
  );
  assert.equal(text, expected);
});

test('works in a worker, which shares nothing', async () => {
  const program = `
    const { parentPort } = require('node:worker_threads');
    require('hezuo').load().then((h) =>
      parentPort.postMessage(JSON.stringify([h.rulebook, h.check('douyin-live.order', { title: '' })])));`;
  const worker = new Worker(program, { eval: true });
  const text = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await worker.terminate();
  assert.equal(text, expected);
});

test('memory stays where it is over many calls', async () => {
  const copy = await freshCopy();
  const { instantiate } = WebAssembly;
  /** @type {WebAssembly.Memory[]} */
  const memories = [];
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
      const instance = await instantiate(module, imports);
      memories.push(
        ...Object.values(instance.exports).filter((value) => value instanceof WebAssembly.Memory),
      );
      return instance;
    }
  );
  const hezuo = await copy.load().finally(() => {
    WebAssembly.instantiate = instantiate;
  });
  const size = () => memories.map(({ buffer }) => buffer.byteLength).join();
  assert.match(size(), /^\d+$/);
  const many = () => {
    for (let i = 0; i < 20_000; i++) hezuo.check('douyin-live.order', { title: '' });
  };
  many();
  const before = size();
  many();
  assert.equal(size(), before);
});
