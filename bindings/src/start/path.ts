// SPDX-License-Identifier: MIT
// Where hezuo.wasm is in Node: beside this module, of either kind.

declare const __dirname: string;

export const wasmPath = (): string | URL =>
  typeof import.meta.url === 'string' ? new URL('./hezuo.wasm', import.meta.url) : `${__dirname}/hezuo.wasm`;
