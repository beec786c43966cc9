// SPDX-License-Identifier: MIT
// Rollup with its resolver.
import { html, program } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'Rollup',
  packages: { rollup: '4.68.7', '@rollup/plugin-node-resolve': '16.0.3' },
  says: 'rollup -p node-resolve, page in Chromium',
  files: { 'dist/index.html': html('/main.js'), 'main.js': program },
  build: [['rollup', 'main.js', '--dir', 'dist', '--format', 'es', '-p', 'node-resolve={browser:true}']],
  copies: [['node_modules/hezuo/dist/hezuo.wasm', 'dist/hezuo.wasm']],
  page: 'dist',
  note: '`hezuo/slim`: copy `hezuo.wasm` beside the bundle',
};
