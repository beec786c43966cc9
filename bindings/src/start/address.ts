// SPDX-License-Identifier: MIT
// Where hezuo.wasm is: beside this module. Bundlers know this expression and take the file along.

import { Fault, type Trail } from './failure.js';

/** `undefined` in CommonJS, where tools/build-package.mjs has no other word for it. */
export function wasmAddress(trail: Trail): URL {
  if (typeof import.meta.url === 'string') return new URL('./hezuo.wasm', import.meta.url);
  trail.begin('the address of hezuo.wasm');
  throw new Fault('no_address', 'this is a CommonJS bundle');
}
