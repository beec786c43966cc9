// SPDX-License-Identifier: MIT
// `npm run lint:style`: the rules of the house that no other linter knows. Needs dist/, whose texts it looks for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, fromRoot, root } from './lib/paths.mjs';
import { checkArrows } from './style/arrows.mjs';
import { catalogueOf, checkCatalogue } from './style/catalogue.mjs';
import { checkHeaders } from './style/headers.mjs';
import { checkLengths, medianLength } from './style/lengths.mjs';
import { source } from './style/source.mjs';
import { checkWords } from './style/words.mjs';

/** @typedef {import('./style/source.mjs').Finding} Finding */

const binary = /\.(?:png|jpg|jpeg|ico|wasm|woff2?|gz|br)$/;
const files = filesBelow(root)
  .map((path) => ({ path: fromRoot(path), absolute: path }))
  .filter(({ path }) => !binary.test(path))
  .map(({ path, absolute }) => source(path, readFileSync(absolute, 'utf8')));

/** What the built library says, in both locales. */
async function loadCatalogue() {
  const entry = join(root, 'dist', 'index.mjs');
  if (!existsSync(entry)) throw new Error('dist/ is missing: run `npm run build:package` first');
  const { load } = await import(pathToFileURL(entry).href);
  const chinese = catalogueOf(await load({ locale: 'zh-CN' }));
  const both = catalogueOf(await load({ locale: 'en' }), chinese);
  if (both.ids.size === 0 || both.texts.size === 0)
    throw new Error('the library names no states or no texts');
  return both;
}

/** @type {{ name: string, find: () => Finding[] | Promise<Finding[]> }[]} */
const checks = [
  { name: `lengths (median ${medianLength(files)} lines)`, find: () => checkLengths(files) },
  { name: 'headers', find: () => checkHeaders(files) },
  { name: 'words and calls', find: () => checkWords(files) },
  { name: 'arrows between layers', find: () => checkArrows(files) },
  { name: 'rules said once', find: async () => checkCatalogue(files, await loadCatalogue()) },
];

let failed = 0;
for (const { name, find } of checks) {
  /** @type {Finding[]} */
  let findings;
  try {
    findings = await find();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    findings = [{ path: 'tools/check-style.mjs', line: 0, what, use: 'a built package' }];
  }
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name}, ${files.length} files`);
  for (const { path, line, what, use } of findings) console.log(`${path}:${line}: ${what}, use ${use}`);
  if (findings.length > 0) failed++;
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
