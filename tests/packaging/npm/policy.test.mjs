// SPDX-License-Identifier: MIT
// Policies in Chromium: the strict one suffices for every entry, a stricter one is answered with what to do, and nothing is kept or asked for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { expected } from 'hezuo/parity';
import { html } from '../lib/app.mjs';
import { inPage, titleOf } from '../lib/chromium.mjs';
import { serve, strictPolicy } from '../lib/serve.mjs';

const dist = new URL('../../../dist/', import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, dist));

/** @param {string} entry file in dist/ @param {string} [call] */
const pageOf = (entry, call = 'load()') => ({
  '/': html('/main.js'),
  '/main.js': `import { load } from '/${entry}';
${call}.then((h) => h.parity()).then(
  ({ hash }) => { document.title = hash; },
  (error) => { document.title = JSON.stringify({ name: error.name, code: error.code, tried: error.tried, message: error.message }); },
);`,
  [`/${entry}`]: read(entry),
  '/parity.mjs': read('parity.mjs'),
});

for (const [entry, files] of Object.entries({
  'index.mjs': {},
  'nowasm.mjs': {},
  'slim.mjs': { '/hezuo.wasm': read('hezuo.wasm') },
})) {
  test(`${entry} under the strict policy: the published hash, no word to anybody, nothing kept`, async () => {
    const page = { ...pageOf(entry), ...files };
    const server = await serve(page);
    try {
      await inPage(server.url, async ({ page: opened, problems }) => {
        /** @type {string[]} */
        const asked = [];
        opened.on('request', (request) => asked.push(request.url()));
        await opened.reload();
        await opened.waitForFunction(() => document.title !== 'running', undefined, { timeout: 60_000 });
        assert.equal(await opened.title(), expected.hash);
        assert.deepEqual(problems, []);
        const paths = asked
          .map((url) => url.replace(server.url, ''))
          .filter((path) => path !== '/favicon.ico');
        assert.deepEqual(new Set(paths), new Set(Object.keys(page)));
        const kept = await opened.evaluate(async () => ({
          storage: localStorage.length + sessionStorage.length,
          cookies: document.cookie,
          databases: (await indexedDB.databases()).length,
          isolated: crossOriginIsolated,
        }));
        assert.deepEqual(kept, { storage: 0, cookies: '', databases: 0, isolated: false });
      });
    } finally {
      server.close();
    }
  });
}

test('a policy without wasm-unsafe-eval is named; hezuo/nowasm needs none', async () => {
  const policy = "default-src 'self'; script-src 'self'";
  for (const [entry, hears] of /** @type {const} */ ([
    ['index.mjs', 'compiling_forbidden'],
    ['nowasm.mjs', expected.hash],
  ])) {
    const server = await serve(pageOf(entry), { policy });
    try {
      const { title } = await titleOf(server.url);
      if (entry === 'nowasm.mjs') {
        assert.equal(title, hears);
        continue;
      }
      const error = JSON.parse(title);
      assert.equal(error.name, 'HezuoLoadError');
      assert.equal(error.code, hears);
      assert.match(error.message, /add 'wasm-unsafe-eval' to script-src/);
      assert.match(error.tried.join(), /^the embedded bytes: /);
    } finally {
      server.close();
    }
  }
});

test('hezuo/slim takes a server’s wrong type, and says when the file is a page', async () => {
  const files = { ...pageOf('slim.mjs'), '/hezuo.wasm': read('hezuo.wasm') };
  const wrongType = await serve(files, { policy: strictPolicy, wasmType: 'text/plain' });
  const noFile = await serve({ ...files, '/hezuo.wasm': '<!doctype html>' });
  try {
    assert.equal((await titleOf(wrongType.url)).title, expected.hash);
    const error = JSON.parse((await titleOf(noFile.url)).title);
    assert.equal(error.code, 'not_wasm');
    assert.equal(error.tried.length, 2);
    assert.match(error.tried[1], /HTML page/);
  } finally {
    wrongType.close();
    noFile.close();
  }
});
