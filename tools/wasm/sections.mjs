// SPDX-License-Identifier: MIT
// A WebAssembly module as its sections, and its data as the segments that fill the memory.

/** @typedef {{ id: number, body: Uint8Array }} Section @typedef {{ address: number, bytes: Uint8Array }} Segment */

const headerBytes = 8;
const dataSection = 11;
/** Of an active segment: memory 0, `i32.const` address `end`. */
const [activeInMemory0, i32Const, end] = [0x00, 0x41, 0x0b];

/** Reads LEB128 numbers and runs of bytes, one after the other. */
class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  get done() {
    return this.at >= this.bytes.length;
  }
  byte() {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Error('the wasm ends too early');
    return byte;
  }
  unsigned() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      number += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return number;
    }
  }
  /** @param {number} length */
  run(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  /** @param {number} wanted */
  expect(wanted) {
    const found = this.byte();
    if (found !== wanted) throw new Error(`a data segment of a kind not known here: ${found} for ${wanted}`);
  }
}

/** @param {number} number */
function unsigned(number) {
  const bytes = [];
  for (; number >= 0x80; number = Math.floor(number / 128)) bytes.push((number % 128) + 0x80);
  return [...bytes, number];
}

/** A positive number in signed LEB128: its last byte says so. @param {number} number */
function signed(number) {
  const bytes = unsigned(number);
  const last = bytes.length - 1;
  return (bytes[last] ?? 0) < 0x40 ? bytes : [...bytes.slice(0, last), (bytes[last] ?? 0) + 0x80, 0];
}

/** @param {Uint8Array} wasm @returns {Section[]} */
export function readSections(wasm) {
  const reader = new Reader(wasm);
  reader.run(headerBytes);
  const sections = [];
  while (!reader.done) {
    const id = reader.byte();
    sections.push({ id, body: reader.run(reader.unsigned()) });
  }
  return sections;
}

/** @param {Uint8Array} wasm the module that the sections are of @param {Section[]} sections */
export const writeSections = (wasm, sections) =>
  Buffer.concat([
    wasm.subarray(0, headerBytes),
    ...sections.flatMap(({ id, body }) => [Buffer.from([id, ...unsigned(body.length)]), body]),
  ]);

/** @param {Section[]} sections @returns {Segment[]} by address */
export function readSegments(sections) {
  const section = sections.find(({ id }) => id === dataSection);
  if (section === undefined) throw new Error('the wasm has no data');
  const reader = new Reader(section.body);
  return Array.from({ length: reader.unsigned() }, () => {
    reader.expect(activeInMemory0);
    reader.expect(i32Const);
    const address = reader.unsigned();
    reader.expect(end);
    return { address, bytes: reader.run(reader.unsigned()) };
  }).sort((a, b) => a.address - b.address);
}

/** @param {Section[]} sections @param {Segment[]} segments @returns {Section[]} the sections with these segments */
export function withSegments(sections, segments) {
  const body = Buffer.concat([
    Buffer.from(unsigned(segments.length)),
    ...segments.flatMap(({ address, bytes }) => [
      Buffer.from([activeInMemory0, i32Const, ...signed(address), end, ...unsigned(bytes.length)]),
      bytes,
    ]),
  ]);
  return sections.map((section) => (section.id === dataSection ? { id: dataSection, body } : section));
}
