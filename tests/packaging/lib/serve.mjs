// SPDX-License-Identifier: MIT
// Files on a loopback address under the strict policy, as every page here is served.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What our pages are promised to need, and no more. */
export const strictPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
});

/**
 * @param {string | Record<string, string | Uint8Array>} files a folder, or contents by path (`/`, `/page.js`)
 * @param {{ policy?: string, wasmType?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ url: string, asked: string[], close: () => void }>}
 */
export async function serve(files, { policy = strictPolicy, wasmType, headers: more = {} } = {}) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    const body = typeof files === 'string' ? fileBelow(files, path) : files[path];
    const extension = extname(path) || '.html';
    const type = (extension === '.wasm' && wasmType) || types[extension];
    const headers = { 'content-security-policy': policy, 'content-type': type ?? 'application/octet-stream' };
    response.writeHead(body === undefined ? 404 : 200, { ...headers, ...more }).end(body ?? 'no such file');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

/** @param {string} folder @param {string} path of the request */
function fileBelow(folder, path) {
  const inside = normalize(path.endsWith('/') ? `${path}index.html` : path);
  const file = join(folder, inside);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
