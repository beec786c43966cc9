// SPDX-License-Identifier: MIT
// webpack 5 without a configuration.
import { html, program } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'webpack',
  packages: { webpack: '5.112.2', 'webpack-cli': '7.3.1' },
  says: 'webpack --mode production, page in Chromium',
  files: { 'dist/index.html': html('/main.js'), 'src/index.js': program },
  build: [['webpack', 'build', '--mode', 'production']],
  page: 'dist',
  quick: true,
};
