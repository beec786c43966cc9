// SPDX-License-Identifier: MIT
// Texts to and from the wasm memory. Some hosts (mini-programs) have neither `TextEncoder` nor `TextDecoder`.

const encoder = typeof TextEncoder === 'function' ? new TextEncoder() : undefined;
const decoder = typeof TextDecoder === 'function' ? new TextDecoder('utf-8', { ignoreBOM: true }) : undefined;

/** Up to here a loop is faster than the encoder. */
const short = 24;

/** Writes the text, lone surrogates as U+FFFD; there must be room for three bytes a unit. Returns where it ends. */
export function encodeUtf8(text: string, bytes: Uint8Array, at: number): number {
  if (encoder !== undefined && text.length > short) {
    return at + encoder.encodeInto(text, bytes.subarray(at, at + 3 * text.length)).written;
  }
  return writeUtf8(text, bytes, at, replacement);
}

/** The bytes alone. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  return bytes.subarray(0, encodeUtf8(text, bytes, 0));
}

const replacement = 0xfffd;

/** The same by a loop. Without what stands in their place, a lone surrogate ends it, and the answer is −1. */
export function writeUtf8(text: string, bytes: Uint8Array, at: number, forLone = -1): number {
  const { length } = text;
  let p = at;
  for (let i = 0; i < length; i++) {
    let c = text.charCodeAt(i);
    if (c < 0x80) {
      bytes[p++] = c;
      continue;
    }
    if (c >= 0xd800 && c < 0xe000) {
      const low = text.charCodeAt(i + 1);
      if (c < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
        c = 0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff);
        i++;
      } else if (forLone < 0) return -1;
      else c = forLone;
    }
    if (c < 0x800) bytes[p++] = 0xc0 | (c >> 6);
    else {
      if (c < 0x10000) bytes[p++] = 0xe0 | (c >> 12);
      else {
        bytes[p++] = 0xf0 | (c >> 18);
        bytes[p++] = 0x80 | ((c >> 12) & 0x3f);
      }
      bytes[p++] = 0x80 | ((c >> 6) & 0x3f);
    }
    bytes[p++] = 0x80 | (c & 0x3f);
  }
  return p;
}

/** Reads well-formed bytes. */
export function decodeUtf8(bytes: Uint8Array, at: number, length: number): string {
  if (decoder !== undefined) return decoder.decode(bytes.subarray(at, at + length));
  let text = '';
  let units: number[] = [];
  for (let p = at; p < at + length;) {
    const lead = bytes[p++] as number;
    const following = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let code = following === 0 ? lead : lead & (0x3f >> following);
    for (let i = 0; i < following; i++) code = (code << 6) | ((bytes[p++] as number) & 0x3f);
    if (code < 0x10000) units.push(code);
    else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + (code & 0x3ff));
    if (units.length < 8000 && p < at + length) continue;
    text += String.fromCharCode(...units);
    units = [];
  }
  return text;
}
