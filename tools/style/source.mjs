// SPDX-License-Identifier: MIT
// One file as the style checks see it: its lines, and the same lines without comments or without the contents of strings.

/**
 * @typedef {{ path: string, line: number, what: string, use: string }} Finding
 * @typedef {{ path: string, lines: string[], code: string[], bare: string[] }} Source
 *   `path` from the root with `/`; `code` has no comments, `bare` neither comments nor what stands in strings
 */

const isWord = (/** @type {string | undefined} */ character) =>
  character !== undefined && /\w/.test(character);

/** Where the comment that begins at `at` ends, or -1. @param {string} text @param {number} at */
function commentEnd(text, at) {
  const until = (/** @type {string} */ mark, /** @type {number} */ from) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found;
  };
  if (text.startsWith('//', at) && text[at - 1] !== ':') return until('\n', at);
  if (text.startsWith('/*', at)) return Math.min(text.length, until('*/', at + 2) + 2);
  if (text.startsWith('<!--', at)) return Math.min(text.length, until('-->', at + 4) + 3);
  return -1;
}

/** Where the string that begins at `at` ends, or -1. @param {string} text @param {number} at */
function stringEnd(text, at) {
  const quote = text[at];
  if (quote !== '"' && quote !== "'" && quote !== '`') return -1;
  if (quote === "'" && isWord(text[at - 1])) return -1; // 1'000, or an apostrophe
  const raw =
    quote === '"' && text[at - 1] === 'R' ? /^"([^()\s]{0,16})\(/.exec(text.slice(at, at + 20)) : null;
  if (raw) {
    const end = text.indexOf(`)${raw[1]}"`, at);
    return end < 0 ? text.length : end + (raw[1] ?? '').length + 2;
  }
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i + 1;
    else if (text[i] === '\n' && quote !== '`') return i;
  }
  return text.length;
}

const blank = (/** @type {string} */ text) => text.replace(/[^\n]/g, ' ');

/**
 * @param {string} path
 * @param {string} text
 * @returns {Source}
 */
export function source(path, text) {
  let code = '';
  let bare = '';
  for (let at = 0; at < text.length;) {
    const comment = commentEnd(text, at);
    const end = comment >= 0 ? comment : stringEnd(text, at);
    const piece = end < 0 ? text.slice(at, at + 1) : text.slice(at, end);
    code += comment >= 0 ? blank(piece) : piece;
    if (end < 0) bare += piece;
    else if (comment >= 0 || piece.length < 2) bare += blank(piece);
    else bare += piece.slice(0, 1) + blank(piece.slice(1, -1)) + piece.slice(-1);
    at += piece.length;
  }
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { path, lines, code: code.split('\n'), bare: bare.split('\n') };
}

/** Written by a tool, not by hand. @param {string} path */
export const isGenerated = (path) => /(?:^|\/)generated\//.test(path) || path.startsWith('docs/reference/');
