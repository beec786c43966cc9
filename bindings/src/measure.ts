// SPDX-License-Identifier: MIT
// The length of a text, where nothing else about it can matter to the rules (`hezuo::Measure`). Which characters are white
// space or forbidden is the core's to say: a text with any that might be is not measured but handed over.

/** Nothing longer is measured. */
const longest = 4096;

/** Ids and links, which are looked through faster this way; a shorter text is not worth the call. */
const graphic = /^[!-~]*$/;
const longEnough = 8;

/** Of the text measured last, made once: the hot path makes nothing. `points` is −1 where the text must be handed over. */
const measured = { points: 0, ascii: 0 };

/** Code points, and the ASCII ones among them. `blanks`: whether single blanks may stand in the text. */
export function measure(value: string, blanks: boolean): { points: number; ascii: number } {
  const { length } = value;
  measured.points = -1;
  if (length === 0 || length > longest) return measured;
  if (length >= longEnough && graphic.test(value)) {
    measured.points = measured.ascii = length;
    return measured;
  }
  let ascii = 0;
  let points = 0;
  let blank = 0;
  for (let i = 0; i < length; i++, points++) {
    const c = value.charCodeAt(i);
    if (c > 0x20 && c < 0x7f) ascii++;
    else if (c === 0x20) blank++;
    else if (c >= 0xd800 && c <= 0xdfff) {
      const low = value.charCodeAt(++i);
      if (c > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) return measured;
    } else if (!isPlain(c)) return measured;
  }
  if (blank > 0 && (!blanks || blank === points)) return measured;
  measured.points = points;
  measured.ascii = ascii + blank;
  return measured;
}

/** Far from all that any rule tells apart. */
function isPlain(c: number): boolean {
  if (c > 0x3000) return true;
  return (c > 0xa0 && c < 0x1680) || (c > 0x200f && c < 0x2028) || (c > 0x206f && c < 0x3000);
}

/** `http://` or `https://`, and then a host. */
export function startsAsLink(value: string): boolean {
  if (!value.startsWith('http')) return false;
  const skip = value.startsWith('s://', 4) ? 8 : value.startsWith('://', 4) ? 7 : value.length;
  const c = value.charCodeAt(skip);
  return c === c && c !== 0x2f && c !== 0x3f && c !== 0x23;
}
