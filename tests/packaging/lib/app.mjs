// SPDX-License-Identifier: MIT
// The program that every bundler gets: both entries a page may use, and parity() with its chunk; it reports in the page's title.

/** Answers `ok` with the hash, or what went wrong. */
const ask = `const ask = async () => {
  const hezuo = await load();
  const slim = await loadSlim();
  const { hash, expected } = await hezuo.parity();
  if (slim.rulebook.id !== hezuo.rulebook.id) return 'hezuo/slim has other rules';
  return hash === expected ? \`ok \${hash}\` : \`other answers: \${hash}\`;
};`;

const imports = `import { load } from 'hezuo';
import { load as loadSlim } from 'hezuo/slim';`;

const report = `ask().then(
  (text) => { document.title = text; },
  (error) => { document.title = 'failed: ' + error.message; },
);`;

/** A page's program. */
export const program = `${imports}\n${ask}\n${report}\n`;

/** The same as a function for frameworks: `ask` in the browser, or on their server. */
export const asModule = `${imports}\nexport ${ask}\n`;

/** @param {string} script address of the program */
export const html = (script) =>
  `<!doctype html><html lang="en"><head><title>running</title></head><body><script type="module" src="${script}"></script></body></html>\n`;
