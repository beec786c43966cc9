// SPDX-License-Identifier: MIT
// `node tools/finish-wasm.mjs FILE`, the last step of building the wasm: one data segment where the linker's optimizer made hundreds.
// It cuts the data at every short run of zeros, which spares bytes before compression and costs a twentieth of the
// file after it.
import { readFileSync, writeFileSync } from 'node:fs';
import { readSections, readSegments, withSegments, writeSections } from './wasm/sections.mjs';

/** @typedef {import('./wasm/sections.mjs').Segment} Segment */

/** Longer gaps are memory that is zero when the program starts; they stay. */
const longestGap = 256;

/** @param {Segment[]} segments by address @returns {Segment[]} */
function merge(segments) {
  /** @type {{ address: number, end: number, parts: Uint8Array[] }[]} */
  const merged = [];
  for (const { address, bytes } of segments) {
    const last = merged.at(-1);
    const end = address + bytes.length;
    if (last === undefined || address - last.end > longestGap) merged.push({ address, end, parts: [bytes] });
    else {
      last.parts.push(new Uint8Array(address - last.end), bytes);
      last.end = end;
    }
  }
  return merged.map(({ address, parts }) => ({ address, bytes: Buffer.concat(parts) }));
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node tools/finish-wasm.mjs FILE');
const wasm = readFileSync(path);
const sections = readSections(wasm);
writeFileSync(path, writeSections(wasm, withSegments(sections, merge(readSegments(sections)))));
