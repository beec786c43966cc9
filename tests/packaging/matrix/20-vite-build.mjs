// SPDX-License-Identifier: MIT
// Vite: production build.
import { html, program } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'Vite build',
  packages: { vite: '8.3.8' },
  says: 'vite build, page in Chromium',
  files: { 'index.html': html('/main.js'), 'main.js': program },
  build: [['vite', 'build', '--logLevel', 'warn']],
  page: 'dist',
  quick: true,
};
