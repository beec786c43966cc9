// SPDX-License-Identifier: MIT
// `npm run lint:js`: ESLint, Prettier, and strict types in every area that has a tsconfig.json.
import { join } from 'node:path';
import { runChecks } from './lib/checks.mjs';
import { filesBelow, fromRoot, root } from './lib/paths.mjs';

const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);

const areas = filesBelow(root)
  .map(fromRoot)
  .filter((path) => path.endsWith('/tsconfig.json'))
  .map((path) => path.slice(0, -'/tsconfig.json'.length))
  .filter((area) => area !== 'tests/types'); // `npm run test:types` compiles those

const hasVue = (/** @type {string} */ area) =>
  filesBelow(join(root, area)).some((path) => path.endsWith('.vue'));

await runChecks([
  { name: 'prettier', command: bin('prettier'), args: ['--check', '--log-level=warn', '.'] },
  { name: 'eslint', command: bin('eslint'), args: ['--max-warnings=0', '.'] },
  ...areas.map((area) => {
    const tsc = hasVue(area) ? 'vue-tsc' : 'tsc';
    return { name: `${tsc} ${area}`, command: bin(tsc), args: ['--noEmit', '-p', area] };
  }),
]);
