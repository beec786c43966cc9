// SPDX-License-Identifier: MIT
// The wasm survives its way through the package as text, in every kind of literal and page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack } from '../../tools/package/pack.mjs';
import { wasmBytes } from './lib/fresh.mjs';
import { seeded } from './lib/random.mjs';
import { importSource } from './lib/source.mjs';

const { unpack } = await importSource('unpack.ts');

test('what is packed comes out again', () => {
  const random = seeded(3);
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  const skewed = Uint8Array.from({ length: 5000 }, () => Math.floor(random() ** 4 * 256));
  for (const bytes of [
    new Uint8Array(0),
    new Uint8Array(9),
    all,
    all.toReversed?.() ?? all,
    skewed,
    wasmBytes(),
  ]) {
    assert.deepEqual(unpack(pack(bytes)), bytes);
  }
});

test('the text needs no escape anywhere', () => {
  const { alphabet, text } = pack(wasmBytes());
  assert.match(alphabet, /^[\x20-\x7e]+$/);
  assert.doesNotMatch(alphabet, /["'`\\$<]/);
  assert.equal(new Set(alphabet).size, alphabet.length);
  assert.ok([...new Set(text)].every((character) => alphabet.includes(character)));
});
