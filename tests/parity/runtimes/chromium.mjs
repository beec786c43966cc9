// SPDX-License-Identifier: MIT
// Runs the corpus in a Chromium page: bundled by esbuild, served under the strict CSP on a loopback address.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

export const name = 'chromium (wasm)';
export const says = 'the package in a page, bundled, under the strict policy';

const csp = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
  /** @type {Record<string, [type: string, body: string | Uint8Array]>} */
  const pages = {
    '/': ['text/html', '<!doctype html><title>running</title><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', bundle.outputFiles[0]?.contents ?? ''],
    '/cases.json': ['application/json', rawFiles],
  };
  const server = createServer((request, response) => {
    const [type, body] = pages[request.url ?? ''] ?? ['text/plain', ''];
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': csp })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await page.waitForFunction(() => document.title !== 'running', undefined, { timeout: 120_000 });
    const hash = (await page.title()).split(' ')[0] ?? '';
    return { version: `Chromium ${browser.version()}`, hash };
  } finally {
    await browser.close();
    server.close();
  }
}
