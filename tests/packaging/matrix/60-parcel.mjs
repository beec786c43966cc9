// SPDX-License-Identifier: MIT
// Parcel without a configuration.
import { html, program } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'Parcel',
  packages: { parcel: '2.16.4' },
  says: 'parcel build, page in Chromium',
  files: {
    'index.html': html('./main.js'),
    'main.js': program,
    'package.json': '{ "private": true, "@parcel/resolver-default": { "packageExports": true } }\n',
  },
  build: [['parcel', 'build', 'index.html', '--no-cache', '--no-source-maps']],
  page: 'dist',
  policy: "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  note: 'needs `"@parcel/resolver-default": { "packageExports": true }` in package.json, as every package with subpaths does; Parcel itself writes an inline import map, which a policy must allow',
};
