// SPDX-License-Identifier: MIT
// Nothing shipped makes code from text, shares memory, keeps anything or talks to anybody: parsed, and spied on while it runs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { expected } from 'hezuo/parity';
import { findings } from '../lib/scan.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');
const programs = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.[mc]?js$/.test(name),
);

/** What a file may do beyond computing: the file that it is about, the ways it reads. */
const allowed = /** @type {Record<string, string[]>} */ ({
  'slim.mjs': ['fetch'],
  'slim.cjs': ['fetch'],
  'slim-node.mjs': ['node:fs/promises'],
  'slim-node.cjs': ['node:fs/promises'],
  'workers.mjs': ['node:os', 'node:events', 'node:worker_threads', 'Worker'],
  'workers.cjs': ['node:os', 'node:events', 'node:worker_threads'],
  'worker.mjs': ['node:worker_threads'],
});

test('the scan finds what it looks for', () => {
  const found = (/** @type {string} */ code) => findings(code).join();
  assert.equal(found('eval("1")'), 'eval');
  assert.equal(found('(0, eval)("1")'), 'eval');
  assert.equal(found('globalThis["ev" + "al"]; window.eval("1")'), 'eval');
  assert.equal(found('new Function("return 1")'), 'Function');
  assert.equal(found('const f = Function; f("")'), 'Function');
  assert.equal(found('(function () {}).constructor("return 1")()'), '.constructor(…)');
  assert.equal(found('setTimeout("alert(1)")'), 'setTimeout with text');
  assert.equal(found('import(name)'), 'import(…)');
  assert.equal(found('new SharedArrayBuffer(1); Atomics.load(a, 0)'), 'SharedArrayBuffer,Atomics');
  assert.equal(found('fetch("/"); new WebSocket("/"); localStorage.a; navigator.sendBeacon("/")'), 'fetch,WebSocket,localStorage,navigator'); // prettier-ignore
  assert.equal(found('require("node:fs"); require(name)'), 'node:fs,require(…)');
  assert.equal(found('const o = { fetch: 1, eval: 2 }; o.fetch; "eval(1)"; // eval(2)'), '');
});

for (const name of programs.filter((path) => !path.startsWith('cli/'))) {
  test(`${name}: no code from text, no shared memory, no network, no storage`, () => {
    assert.deepEqual(findings(readFileSync(join(dist, name), 'utf8')), allowed[name] ?? []);
  });
}

test('the command line makes no code from text and talks to nobody', () => {
  const found = findings(readFileSync(join(dist, 'cli', 'hezuo.mjs'), 'utf8'));
  const reading = found.filter(
    (what) =>
      !/^node:(?:fs|module|util|readline|tty|stream|process|buffer|events|url|path|os|assert)\b/.test(what),
  );
  assert.deepEqual(reading.filter((what) => !['require(…)', 'process'].includes(what)), []); // prettier-ignore
});

test('the wasm asks for nothing but its glue and memory', () => {
  const glue = readFileSync(join(root, 'build', 'wasm', 'hezuo.js'), 'utf8');
  const table = /asmLibraryArg\s*=\s*(\{[^}]*\})/.exec(glue)?.[1] ?? '';
  const [statement] = parse(`(${table})`, { ecmaVersion: 'latest' }).body;
  const { properties } = /** @type {any} */ (statement).expression;
  const given = new Map(properties.map((/** @type {any} */ { key, value }) => [key.value, value.name]));
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(join(dist, 'hezuo.wasm'))));
  assert.ok(imports.length > 0);
  assert.equal(new Set(imports.map(({ module }) => module)).size, 1);
  for (const { name, kind } of imports) {
    assert.equal(kind, 'function');
    assert.match(
      String(given.get(name)),
      /^(?:__?embind_\w+|_abort|_setTempRet0|_emscripten_(?:memcpy_big|resize_heap))$/,
    );
  }
});

test('while the corpus runs nothing is asked of the host', () => {
  const spies = join(root, 'tests', 'packaging', 'lib', 'spies.mjs');
  const output = execFileSync(
    process.execPath,
    ['--import', spies, '--input-type=module', '--eval', program],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const { hash, tried, noticed } = JSON.parse(output);
  assert.equal(hash, expected.hash);
  assert.deepEqual(tried, []);
  // The spies hear: what the program does itself afterwards is noticed.
  assert.deepEqual(noticed, ['fetch', 'fs.writeFileSync', 'net.connect', 'localStorage']);
});

const program = `
import { load } from 'hezuo';
import 'hezuo/parity';
import { tried, listen } from './tests/packaging/lib/spies.mjs';
const hezuo = await load();
listen();
const { hash } = await hezuo.parity();
const before = [...tried];
tried.length = 0;
for (const attempt of [
  () => fetch('http://127.0.0.1:9/'),
  async () => (await import('node:fs')).default.writeFileSync('/nowhere/at-all', ''),
  async () => new (await import('node:net')).Socket().connect(9, '127.0.0.1'),
  () => globalThis.localStorage,
]) await Promise.resolve().then(attempt).catch(() => undefined);
console.log(JSON.stringify({ hash, tried: before, noticed: tried }));`;
