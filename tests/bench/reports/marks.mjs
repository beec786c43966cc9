// SPDX-License-Identifier: MIT
// The parts of docs/performance.md that are written from the results, each between its marks; the rest is by hand.

/** @param {string} name */
export const marksOf = (name) => ({
  begin: `<!-- ${name}: written by npm run bench -->`,
  end: `<!-- end of ${name} -->`,
});

/**
 * @param {string} document
 * @param {Record<string, string>} parts by name
 * @returns {string} with every part written anew
 */
export function withParts(document, parts) {
  let text = document;
  for (const [name, part] of Object.entries(parts)) {
    const { begin, end } = marksOf(name);
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`docs/performance.md has no marks for ${name}`);
    text = `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
  }
  return text;
}
