// SPDX-License-Identifier: MIT
// examples/mini-program in a simulated host: opened, typed into; and what the host may not be asked for.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'hezuo';
import { root } from '../../../tools/lib/paths.mjs';
import { miniProgramHost } from '../lib/mini-program-host.mjs';

const mounts = {
  '/': join(root, 'examples', 'mini-program'),
  '/miniprogram_npm/hezuo': join(root, 'dist', 'wx'),
  '/elsewhere': join(root, 'dist'),
};

test('the page shows what is wrong while the user types', async () => {
  const host = miniProgramHost(mounts);
  host.run('/pages/order/order.js');
  const [page] = host.pages;
  assert.ok(page);
  await page.onLoad();
  assert.deepEqual(host.opened, ['/miniprogram_npm/hezuo/hezuo.wasm.br']);

  const hezuo = await load();
  const form = /** @type {any} */ (hezuo.ids().forms[0]);
  assert.equal(page.data.label, hezuo.describe(form).label);
  const [{ name, path }] = page.data.fields;
  const messageOf = (/** @type {object} */ value) =>
    hezuo.check(form, value, undefined, { only: [path] }).violations[0]?.message;
  assert.equal(page.data.faults[name], messageOf({}));
  const type = (/** @type {string} */ value) =>
    page.onInput({ currentTarget: { dataset: { name } }, detail: { value } });
  type('长'.repeat(500));
  assert.equal(page.data.faults[name], messageOf({ [name]: '长'.repeat(500) }));
  type('短');
  assert.equal(page.data.faults[name], undefined);
});

test('the host has nothing but the language and a loader by path', () => {
  const { context } = miniProgramHost(mounts);
  for (const name of [
    'WebAssembly',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'URL',
    'eval',
    'process',
    'setTimeout',
  ]) {
    assert.equal(context[name], undefined, name);
  }
});

test('a wrong path says what was tried, and the right one works afterwards', async () => {
  const host = miniProgramHost(mounts);
  const { load: loadHere } = host.run('/miniprogram_npm/hezuo/index.js');
  await assert.rejects(loadHere({ wasm: '/nowhere.wasm' }), (error) => {
    assert.equal(error.name, 'HezuoLoadError');
    assert.match(error.tried.at(-1), /^the file \/nowhere\.wasm: /);
    return true;
  });
  await assert.rejects(loadHere({ wasm: new Uint8Array(8) }), { code: 'bad_source' });
  const [a, b] = await Promise.all([loadHere({ wasm: '/elsewhere/hezuo.wasm' }), loadHere()]);
  assert.equal(a, b);
  assert.deepEqual({ ...a.rulebook }, { ...(await load()).rulebook });
});
