// SPDX-License-Identifier: MIT
// The compiled core as plain JavaScript, by Binaryen's wasm2js: the very same module, so the answers are the same.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { root } from '../lib/paths.mjs';

/**
 * @param {string} wasm path
 * @returns {Promise<string>} a module that exports `instantiateHezuo(imports)`
 */
export async function wasmAsJavaScript(wasm) {
  const output = join(root, 'build', 'package', 'wasm2js.js');
  execFileSync('wasm2js', ['-O', wasm, '-o', output], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { code } = await transform(asFunction(readFileSync(output, 'utf8')), {
    format: 'esm',
    minify: true,
    target: 'es2017',
    legalComments: 'none',
  });
  return code;
}

/** wasm2js writes a module that is instantiated when it is imported; here it is a function of the imports. @param {string} text */
function asFunction(text) {
  const imported = [...text.matchAll(/^import \{ (\w+) \} from '(\w+)';$/gm)];
  const [modules, names] = [1, 2].map((group) => new Set(imported.map((match) => match[3 - group])));
  const end = text.indexOf('var retasmFunc');
  if (imported.length === 0 || modules?.size !== 1 || end < 0 || !text.includes('function asmFunc('))
    throw new Error('wasm2js wrote another form than the one known here');
  const body = text.slice(0, end).replace(/^import .*$/gm, '');
  const given = [...(names ?? [])].map((name) => `${name}: given.${name}`);
  const [module] = [...modules];
  return `${body}
export const instantiateHezuo = (imports) => {
  const given = imports.${module};
  return asmFunc({ abort() { throw new Error('the core stopped'); }, ${given.join(', ')} });
};
`;
}
