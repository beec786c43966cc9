// SPDX-License-Identifier: MIT
// No tool at all: the installed files as a page takes them.
import { html, program } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'plain <script type="module">',
  packages: {},
  says: 'files of the package served as they are',
  files: {
    'index.html': html('/main.js'),
    'main.js': program.replaceAll(
      /'hezuo(\/slim)?'/g,
      (_, slim) => `'/node_modules/hezuo/dist/${slim ? 'slim' : 'index'}.mjs'`,
    ),
  },
  page: '.',
  quick: true,
};
