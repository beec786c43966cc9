// SPDX-License-Identifier: MIT
// Writes bindings/generated/*.ts from what the built core says of itself. With --check it only compares.
import { pathToFileURL } from 'node:url';
import { readCatalogue } from './generate/catalogue.mjs';
import { factsFile } from './generate/facts.mjs';
import { formsFile } from './generate/forms.mjs';
import { idsFile } from './generate/ids.mjs';
import { emit } from './generate/output.mjs';
import { recordsFile } from './generate/records.mjs';
import { parityFile } from './generate/parity.mjs';
import { tasksFile } from './generate/tasks.mjs';

/** @param {{ check: boolean }} options */
export async function generateTypes(options) {
  const catalogue = await readCatalogue('en');
  const file = (/** @type {string} */ name, /** @type {string} */ text) => ({
    path: `bindings/generated/${name}`,
    text,
  });
  await emit(
    [
      file('ids.ts', idsFile(catalogue)),
      file('forms.ts', formsFile(catalogue)),
      file('facts.ts', factsFile(catalogue)),
      file('tasks.ts', tasksFile(catalogue)),
      file('records.ts', recordsFile(catalogue)),
      file('parity.ts', await parityFile()),
    ],
    options,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await generateTypes({ check: process.argv.includes('--check') });
}
