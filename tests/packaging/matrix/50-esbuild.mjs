// SPDX-License-Identifier: MIT
// esbuild from the command line.
import { html, program } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'esbuild',
  packages: { esbuild: '0.28.2' },
  says: 'esbuild --bundle --splitting, page in Chromium',
  files: { 'dist/index.html': html('/main.js'), 'main.js': program },
  build: [
    [
      'esbuild',
      'main.js',
      '--bundle',
      '--splitting',
      '--format=esm',
      '--minify',
      '--outdir=dist',
      '--log-level=warning',
    ],
  ],
  copies: [['node_modules/hezuo/dist/hezuo.wasm', 'dist/hezuo.wasm']],
  page: 'dist',
  quick: true,
  note: '`hezuo/slim`: copy `hezuo.wasm` beside the bundle',
};
