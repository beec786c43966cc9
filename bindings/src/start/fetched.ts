// SPDX-License-Identifier: MIT
// Fetches hezuo.wasm and compiles it while it arrives; where the server's type or the host forbid that, from its bytes.

import type { Trail } from './failure.js';
import { bytesOfResponse, compileBytes } from './source.js';

export async function compileFetched(address: URL, trail: Trail): Promise<WebAssembly.Module> {
  trail.begin(`fetching ${address.href}`);
  const response = await fetch(address, { credentials: 'same-origin' });
  if (response.ok && typeof WebAssembly.compileStreaming === 'function') {
    try {
      return await WebAssembly.compileStreaming(response.clone());
    } catch (error) {
      trail.failed(error);
      trail.begin(`the bytes of ${address.href} (status ${response.status})`);
    }
  }
  return compileBytes(await bytesOfResponse(response));
}
