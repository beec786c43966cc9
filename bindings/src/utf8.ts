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
  let end = at;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[end++] = code;
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      code = text.codePointAt(i) as number;
      if (code > 0xffff) i++;
      else code = 0xfffd;
    }
    const following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[end++] = ((0xff << (7 - following)) & 0xff) | (code >> (6 * following));
    for (let shift = 6 * (following - 1); shift >= 0; shift -= 6)
      bytes[end++] = 0x80 | ((code >> shift) & 0x3f);
  }
  return end;
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
