// SPDX-License-Identifier: MIT
// The last step of building the wasm: fewer segments, the same memory.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { readSections, readSegments, withSegments, writeSections } from '../../tools/wasm/sections.mjs';

/** One page of memory, exported as `m`, and no data yet. */
const empty = Buffer.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x05, 0x03, 0x01, 0x00, 0x01],
  ...[0x07, 0x05, 0x01, 0x01, 0x6d, 0x02, 0x00],
  ...[0x0b, 0x01, 0x00],
]);

/** @param {Uint8Array} wasm */
async function memoryOf(wasm) {
  const { instance } = await WebAssembly.instantiate(Uint8Array.from(wasm));
  return Buffer.from(/** @type {WebAssembly.Memory} */ (instance.exports['m']).buffer);
}

test('segments with short gaps become one, others stay, the memory is the same', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hezuo-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  // Addresses whose signed LEB128 needs a byte more than the unsigned one among them.
  const segments = [63, 64, 127, 128, 300, 8191, 8192, 60000].map((address) => ({
    address,
    bytes: Buffer.from(address === 128 ? 'a'.repeat(130) : 'b'),
  }));
  const wasm = writeSections(empty, withSegments(readSections(empty), segments));
  assert.deepEqual(readSegments(readSections(wasm)), segments);

  const file = join(folder, 'a.wasm');
  writeFileSync(file, wasm);
  execFileSync(process.execPath, [join(root, 'tools', 'finish-wasm.mjs'), file]);
  const finished = readFileSync(file);
  assert.deepEqual(
    readSegments(readSections(finished)).map(({ address }) => address),
    [63, 8191, 60000],
  );
  assert.ok((await memoryOf(finished)).equals(await memoryOf(wasm)));
});

test('a file that ends too early and data of another kind are refused', () => {
  assert.throws(() => readSegments(readSections(empty.subarray(0, empty.length - 3))), /no data|too early/);
  const passive = Buffer.concat([
    empty.subarray(0, empty.length - 3),
    Buffer.from([0x0b, 0x03, 0x01, 0x01, 0x00]),
  ]);
  assert.throws(() => readSegments(readSections(passive)), /kind not known/);
});
