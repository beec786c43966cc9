// SPDX-License-Identifier: MIT
// Runs the corpus in a Chromium page: bundled by esbuild, served under the strict CSP on a loopback address.
import { build } from 'esbuild';
import { titleOf } from '../../packaging/lib/chromium.mjs';
import { serve } from '../../packaging/lib/serve.mjs';

export const name = 'chromium (wasm)';
export const says = 'the package in a page, bundled, under the strict policy';

/** @param {import('../corpus.mjs').Corpus} corpus @returns {Promise<import('../corpus.mjs').Answered>} */
export async function run({ rawFiles }) {
  const bundle = await build({
    entryPoints: [new URL('../page.mjs', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // The package as it is installed, not the sources that tsconfig's paths lead to.
    tsconfigRaw: {},
  });
  const server = await serve({
    '/': '<!doctype html><title>running</title><script type="module" src="/page.js"></script>',
    '/page.js': bundle.outputFiles[0]?.contents ?? '',
    '/cases.json': rawFiles,
  });
  try {
    const { title, version } = await titleOf(server.url);
    return { version, hash: title.split(' ')[0] ?? '' };
  } finally {
    server.close();
  }
}
