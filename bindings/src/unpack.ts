// SPDX-License-Identifier: MIT
// The package's text form of the wasm -> bytes. tools/package/pack.mjs makes it, and says why it is no base64.

/** Bytes as printable ASCII: the most frequent take one character, the others two. */
export interface PackedBytes {
  length: number;
  /** The characters used; the last two announce that another follows. */
  alphabet: string;
  /** All 256 byte values in hexadecimal, the most frequent first. */
  order: string;
  text: string;
}

export function unpack({ length, alphabet, order, text }: PackedBytes): Uint8Array<ArrayBuffer> {
  const singles = alphabet.length - 2;
  const indexOf = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) indexOf[alphabet.charCodeAt(i)] = i;
  const values = new Uint8Array(256);
  for (let i = 0; i < 256; i++) values[i] = parseInt(order.slice(2 * i, 2 * i + 2), 16);
  const bytes = new Uint8Array(length);
  for (let from = 0, to = 0; to < length; to++) {
    let index = indexOf[text.charCodeAt(from++)] as number;
    if (index >= singles) {
      index = (index - singles + 1) * singles + (indexOf[text.charCodeAt(from++)] as number);
    }
    bytes[to] = values[index] as number;
  }
  return bytes;
}
