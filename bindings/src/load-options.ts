// SPDX-License-Identifier: MIT
// Options of load functions that take the core from their caller.

import type { RulebookOptions } from './load.js';
import type { WasmModule, WasmSource } from './start/source.js';

export interface LoadOptions extends RulebookOptions {
  /**
   * Where the core is, for hosts that do not let a page compile the embedded bytes: the bytes of `hezuo.wasm`, a
   * compiled module, a response, or a promise of one. Used by the call that starts the core; later ones share it.
   */
  wasm?: WasmSource | PromiseLike<WasmSource> | undefined;
}

export interface LoadSyncOptions extends RulebookOptions {
  /** As for `load`; bytes or a compiled module only, as nothing can be waited for. */
  wasm?: ArrayBuffer | ArrayBufferView | WasmModule | undefined;
}
