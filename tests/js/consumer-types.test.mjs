// SPDX-License-Identifier: MIT
// The types in dist/ as users get them: from ES modules and CommonJS, with and without the DOM's types.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build', 'tests', 'consumer');

const program = `
  import { load, type Hezuo, type FormOf } from 'hezuo';
  export async function main(): Promise<boolean> {
    const hezuo: Hezuo = await load({ locale: 'en' });
    const draft: Partial<FormOf<'douyin-live.order'>> = { title: '春' };
    // @ts-expect-error a title is a text
    const wrong: Partial<FormOf<'douyin-live.order'>> = { title: 7 };
    return hezuo.check('douyin-live.order', draft).ok && wrong === undefined;
  }
`;

for (const name of ['consumer.mts', 'consumer.cts']) {
  for (const lib of [['lib.es2022.d.ts'], ['lib.es2022.d.ts', 'lib.dom.d.ts']]) {
    test(`${name} with ${lib.join(' and ')}`, () => {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, name);
      writeFileSync(file, program);
      const compiled = ts.createProgram([file], {
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        lib,
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      });
      const faults = ts.getPreEmitDiagnostics(compiled);
      assert.deepEqual(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')), []); // prettier-ignore
      const used = compiled.getSourceFiles().map(({ fileName }) => fileName);
      assert.ok(
        used.some((path) => path.endsWith(name === 'consumer.mts' ? 'dist/index.d.ts' : 'dist/index.d.cts')),
      );
    });
  }
}

test('both declaration files are the same', () => {
  const read = (/** @type {string} */ name) => readFileSync(join(root, 'dist', name), 'utf8');
  assert.equal(read('index.d.ts'), read('index.d.cts'));
});
