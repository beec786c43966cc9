// SPDX-License-Identifier: MIT
// Writes docs/reference/: pages, JSON Schemas, state charts, all from what the built core says. With --check it only compares.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from './generate/library.mjs';
import { emit } from './generate/output.mjs';
import { readCases } from './generate/reference/cases.mjs';
import { chartsOf } from './generate/reference/charts.mjs';
import { indexPage } from './generate/reference/index-page.mjs';
import { schema } from './generate/reference/schema.mjs';
import { scxml } from './generate/reference/scxml.mjs';
import { systemPage } from './generate/reference/system-page.mjs';
import { xstate } from './generate/reference/xstate.mjs';
import { filesBelow, fromRoot, root } from './lib/paths.mjs';

const folder = 'docs/reference';

/** @typedef {import('./generate/library.mjs').Library} Library */

/** @param {Library} library */
function pages(library) {
  const cases = readCases((kind) => library.machine(kind, 'en').form);
  const english = library.systems('en');
  const systems = library.systems('zh-CN').map((zh, index) => ({
    path: `${folder}/${zh.id}.md`,
    text: systemPage(library, zh, english[index] ?? zh, cases),
  }));
  return [{ path: `${folder}/README.md`, text: indexPage(library) }, ...systems];
}

/** @param {Library} library */
function schemas(library) {
  const forms = [...library.ids.forms, ...library.ids.calculations];
  return forms.map((form) => ({ path: `${folder}/schema/${form}.json`, text: json(schema(library, form)) }));
}

/** @param {Library} library */
function charts(library) {
  return library.ids.kinds.flatMap((kind) => {
    const en = library.machine(kind, 'en');
    return chartsOf(library.machine(kind, 'zh-CN'), en).flatMap((chart) => [
      { path: `${folder}/machine/${chart.id}.xstate.json`, text: json(xstate(chart, en.deeds)) },
      { path: `${folder}/machine/${chart.id}.scxml`, text: scxml(chart) },
    ]);
  });
}

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Files of forms and kinds that are no more. @param {{ path: string }[]} files @param {{ check: boolean }} options */
function sweep(files, { check }) {
  const kept = new Set(files.map(({ path }) => path));
  const left = filesBelow(join(root, folder))
    .map(fromRoot)
    .filter((path) => !kept.has(path));
  if (left.length === 0) return;
  if (!check) for (const path of left) rmSync(join(root, path));
  console[check ? 'error' : 'log'](`${check ? 'outdated' : 'removed'}: ${left.join(', ')}`);
  if (check) process.exitCode = 1;
}

/** @param {{ check: boolean }} options */
export async function generateReference(options) {
  const library = await openLibrary();
  const files = [...pages(library), ...schemas(library), ...charts(library)].map((file) => ({
    ...file,
    plain: true,
  }));
  await emit(files, options);
  sweep(files, options);
}
