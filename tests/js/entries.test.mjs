// SPDX-License-Identifier: MIT
// Every entry that Node can run, from both module systems: the same answers, once, often, at once and after a failure.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { load } from 'hezuo';
import { wasmBytes } from './lib/fresh.mjs';

const dist = new URL('../../dist/', import.meta.url);
const requireHere = createRequire(import.meta.url);
let copies = 0;

/** @typedef {typeof import('hezuo/sync')} Library */
/** @param {string} file @returns {Promise<Library>} a copy with a core of its own */
function fresh(file) {
  const url = new URL(file, dist);
  if (file.endsWith('.mjs')) return import(`${url.href}?entry=${++copies}`);
  for (const path of Object.keys(requireHere.cache)) {
    if (path.startsWith(dist.pathname)) delete requireHere.cache[path];
  }
  return requireHere(url.pathname);
}

const answerOf = (/** @type {import('hezuo').Hezuo} */ hezuo) =>
  JSON.stringify([hezuo.rulebook, hezuo.check('douyin-live.order', { title: '' })]);
const expected = answerOf(await load());

const inNode = ['index', 'slim-node', 'nowasm'].flatMap((name) => [`${name}.mjs`, `${name}.cjs`]);
const atOnce = ['index.mjs', 'index.cjs', 'sync.cjs', 'nowasm.mjs', 'nowasm.cjs'];

for (const file of inNode) {
  test(`${file}: often and at once is one core`, async () => {
    const library = await fresh(file);
    const many = await Promise.all(Array.from({ length: 20 }, () => library.load()));
    assert.equal(new Set([...many, await library.load()]).size, 1);
    assert.equal(answerOf(await library.load()), expected);
  });

  test(`${file}: bad options are named, and load works afterwards`, async () => {
    const library = await fresh(file);
    await assert.rejects(library.load(/** @type {any} */ ({ locale: 'fr' })), /option locale/);
    await assert.rejects(library.load(/** @type {any} */ ('zh-CN')), /options of load/);
    assert.equal(answerOf(await library.load()), expected);
  });
}

for (const file of atOnce) {
  test(`${file}: loadSync and load share one core, in either order`, async () => {
    const first = await fresh(file);
    const hezuo = first.loadSync();
    assert.equal(answerOf(hezuo), expected);
    assert.equal(await first.load(), hezuo);
    const second = await fresh(file);
    const loading = second.load();
    const meanwhile = second.loadSync();
    assert.equal(await loading, meanwhile);
  });
}

test('hezuo/sync is hezuo, so that its bytes are there once', async () => {
  const [main, sync] = await Promise.all([import('hezuo'), import('hezuo/sync')]);
  assert.equal(sync.loadSync(), await main.load());
  assert.equal(requireHere('hezuo/sync').load, requireHere('hezuo').load);
});

test('loadSync takes bytes and modules, and says what else it was given', async () => {
  for (const wasm of [wasmBytes(), wasmBytes().buffer, new WebAssembly.Module(wasmBytes())]) {
    assert.equal(answerOf((await fresh('index.mjs')).loadSync({ wasm })), expected);
  }
  const library = await fresh('index.mjs');
  for (const [wasm, code] of [
    [new Uint8Array(9), 'not_wasm'],
    [wasmBytes().subarray(0, 99), 'load_failed'],
    [Promise.resolve(wasmBytes()), 'bad_source'],
    ['hezuo.wasm', 'bad_source'],
  ]) {
    assert.throws(
      () => library.loadSync(/** @type {any} */ ({ wasm })),
      (error) => error instanceof library.HezuoLoadError && error.code === code && error.tried.length === 1,
    );
  }
  assert.equal(answerOf(library.loadSync()), expected);
});

test('a page that may not compile at once is told to wait', async () => {
  const library = await fresh('index.mjs');
  const { Module } = WebAssembly;
  WebAssembly.Module = /** @type {any} */ (
    class {
      constructor() {
        throw new RangeError('WebAssembly.Compile is disallowed on the main thread');
      }
    }
  );
  try {
    assert.throws(() => library.loadSync(), { name: 'HezuoLoadError', code: 'too_large_at_once' });
  } finally {
    WebAssembly.Module = Module;
  }
  assert.equal(answerOf(await library.load()), expected);
  assert.equal(answerOf(library.loadSync()), expected);
});

for (const file of ['index.mjs', 'index.cjs', 'slim-node.mjs', 'slim-node.cjs', 'wx/index.js']) {
  test(`${file}: a host without WebAssembly is told of hezuo/nowasm`, async () => {
    const library = await fresh(file);
    const kept = WebAssembly;
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    try {
      await assert.rejects(library.load(), (error) => {
        assert.ok(error instanceof library.HezuoLoadError && error.code === 'no_webassembly');
        assert.match(error.message, /hezuo\/nowasm/);
        return true;
      });
    } finally {
      Object.defineProperty(globalThis, 'WebAssembly', { value: kept, writable: true, configurable: true });
    }
  });
}

test('hezuo/nowasm runs where there is no WebAssembly at all', async () => {
  const realm = vm.createContext(
    { module: { exports: {} } },
    { codeGeneration: { strings: false, wasm: false } },
  );
  vm.runInContext('delete globalThis.WebAssembly', realm);
  vm.runInContext(readFileSync(new URL('nowasm.cjs', dist), 'utf8'), realm);
  const program = `module.exports.load().then((h) => JSON.stringify([h.rulebook, h.check('douyin-live.order', { title: '' })]))`;
  assert.equal(await vm.runInContext(program, realm), expected);
  assert.equal(vm.runInContext('typeof WebAssembly', realm), 'undefined');
});

test('hezuo/slim of a CommonJS bundle asks for the file', async () => {
  const library = await fresh('slim.cjs');
  await assert.rejects(library.load(), { name: 'HezuoLoadError', code: 'no_address' });
  assert.equal(answerOf(await library.load({ wasm: wasmBytes() })), expected);
});

test('hezuo/slim in a page: streaming, then bytes, then what was tried', async () => {
  const { fetch: kept } = globalThis;
  /** @type {() => Response} */
  let answer = () => new Response(null, { status: 404 });
  globalThis.fetch = async () => answer();
  try {
    const library = await fresh('slim.mjs');
    await assert.rejects(library.load(), { code: 'not_found' });
    answer = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    await assert.rejects(library.load(), (error) => {
      assert.ok(error instanceof library.HezuoLoadError);
      assert.equal(error.code, 'not_wasm');
      assert.equal(error.tried.length, 2);
      assert.match(error.tried[0] ?? '', /^fetching file:.*hezuo\.wasm: TypeError/);
      assert.match(error.tried[1] ?? '', /^the bytes of file:.*HTML page/);
      return true;
    });
    answer = () => new Response(wasmBytes(), { headers: { 'content-type': 'application/octet-stream' } });
    assert.equal(answerOf(await library.load()), expected);
    const streamed = await fresh('slim.mjs');
    answer = () => new Response(wasmBytes(), { headers: { 'content-type': 'application/wasm' } });
    assert.equal(answerOf(await streamed.load()), expected);
  } finally {
    globalThis.fetch = kept;
  }
});

test('hezuo/sync in a worker', async () => {
  const program = `
    const { parentPort } = require('node:worker_threads');
    const hezuo = require('hezuo/sync').loadSync();
    parentPort.postMessage(JSON.stringify([hezuo.rulebook, hezuo.check('douyin-live.order', { title: '' })]));`;
  const worker = new Worker(program, { eval: true });
  const text = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await worker.terminate();
  assert.equal(text, expected);
});
