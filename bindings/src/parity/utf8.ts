// SPDX-License-Identifier: MIT
// Text -> UTF-8, for hosts without TextEncoder; lone surrogates become U+FFFD, as there.

export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    else if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
    const following = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[end++] = following === 0 ? code : ((0xff << (7 - following)) & 0xff) | (code >> (6 * following));
    for (let shift = 6 * (following - 1); shift >= 0; shift -= 6)
      bytes[end++] = 0x80 | ((code >> shift) & 0x3f);
  }
  return bytes.subarray(0, end);
}
