// SPDX-License-Identifier: MIT
// Vitest, as it comes.
import { asModule } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'Vitest',
  packages: { vitest: '4.1.12', vite: '8.3.8' },
  says: 'vitest run',
  files: {
    'hezuo.test.js':
      "import { expect, test } from 'vitest';\n" +
      asModule.replace('export const', 'const') +
      "test('the corpus', async () => { expect(await ask()).toMatch(/^ok /); }, 60000);\n",
  },
  build: [['vitest', 'run']],
};
