// SPDX-License-Identifier: MIT
// parity() in a web worker of a Chromium page, loaded at once from `hezuo/sync`, under the strict policy.
import { build } from 'esbuild';
import { titleOf } from '../../packaging/lib/chromium.mjs';
import { serve } from '../../packaging/lib/serve.mjs';

export const name = 'chromium worker (wasm)';
export const says = 'hezuo/sync in a web worker';

const page = `<!doctype html><title>running</title><script type="module" src="/page.js"></script>`;
const script = `const worker = new Worker('/worker.js', { type: 'module' });
worker.onmessage = ({ data }) => { document.title = data; };
worker.onerror = ({ message }) => { document.title = 'failed: ' + message; };`;
const inWorker = `import { loadSync } from 'hezuo/sync';
loadSync().parity().then(({ hash }) => postMessage(hash), (error) => postMessage('failed: ' + error.message));`;

/** @returns {Promise<import('../corpus.mjs').Answered>} */
export async function run() {
  const { outputFiles } = await build({
    stdin: { contents: inWorker, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    tsconfigRaw: {},
  });
  const files = { '/': page, '/page.js': script, '/worker.js': outputFiles[0]?.contents ?? '' };
  const server = await serve(files);
  try {
    const { title, version } = await titleOf(server.url);
    return { version, hash: title };
  } finally {
    server.close();
  }
}
