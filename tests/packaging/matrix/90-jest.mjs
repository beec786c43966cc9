// SPDX-License-Identifier: MIT
// Jest, which runs CommonJS in realms of its own: in its Node and in its jsdom environment.

/** @param {string} environment */
const tests = (environment) => `/** @jest-environment ${environment} */
const { load } = require('hezuo');
test('the corpus', async () => {
  const { hash, expected } = await (await load()).parity();
  expect(hash).toBe(expected);
}, 60000);
`;

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'Jest',
  packages: { jest: '30.5.2', 'jest-environment-jsdom': '30.5.2' },
  says: 'jest, environments node and jsdom',
  files: { 'node.test.js': tests('node'), 'jsdom.test.js': tests('jsdom') },
  build: [['jest', '--ci']],
};
