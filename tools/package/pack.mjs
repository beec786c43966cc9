// SPDX-License-Identifier: MIT
// The wasm as text inside the package. Base64 shifts bytes across characters, which hides repetitions from compression: brotli
// makes it a third larger than the wasm itself. Here a byte stays a byte: the most frequent are one printable ASCII
// character, the rest two, and compressed it is hardly larger than the wasm. ASCII, so that no page's encoding harms it.

/** Without quotes, backslash, `$` and `<`: no escapes in any literal, no `</script>` and no `${`. */
const alphabet = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i))
  .filter((character) => !'"\'`\\$<'.includes(character))
  .join('');

/**
 * @param {Uint8Array} bytes
 * @returns {import('../../bindings/src/unpack.js').PackedBytes}
 */
export function pack(bytes) {
  /** @type {number[]} */
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const order = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const singles = alphabet.length - 2;
  /** @type {string[]} */
  const codes = [];
  for (const [index, byte] of order.entries()) {
    const announced = Math.floor(index / singles);
    const announcement = announced > 0 ? alphabet.charAt(singles + announced - 1) : '';
    codes[byte] = announcement + alphabet.charAt(index % singles);
  }
  return {
    length: bytes.length,
    alphabet,
    order: order.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    text: Array.from(bytes, (byte) => codes[byte]).join(''),
  };
}
