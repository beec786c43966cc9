// SPDX-License-Identifier: MIT
// Vite: development server, which bundles dependencies in advance.
import { html, program } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'Vite dev',
  packages: { vite: '8.3.8' },
  says: 'vite, page in Chromium',
  files: {
    'index.html': html('/main.js'),
    'main.js': program,
  },
  server: { command: ['vite', '--port', 'PORT', '--strictPort', '--host', '127.0.0.1'], pages: ['/'] },
  quick: true,
};
