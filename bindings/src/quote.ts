// SPDX-License-Identifier: MIT
// Text -> JSON string literal, quickly for the short texts of forms.

// Taken once, so that a page that replaces JSON.stringify does not reach in.
const { stringify } = JSON;

const longestScanned = 48;

/** Names of members, each with its colon: a program has few, and meets them all the time. */
const names = new Map<string, string>();
const mostNames = 1000;

/** `"name":`. */
export function quoteName(name: string): string {
  let quoted = names.get(name);
  if (quoted !== undefined) return quoted;
  quoted = `${quote(name)}:`;
  if (name.length <= longestScanned && names.size < mostNames) names.set(name, quoted);
  return quoted;
}

/** The JSON literal of `text`; lone surrogates become `\udXXX` escapes, so that they reach the core. */
export function quote(text: string): string {
  if (text.length > longestScanned) return stringify(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isPlain = unit >= 0x20 && unit !== 0x22 && unit !== 0x5c && (unit < 0xd800 || unit > 0xdfff);
    if (!isPlain) return stringify(text);
  }
  return `"${text}"`;
}
