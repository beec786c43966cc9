// SPDX-License-Identifier: MIT
// The core's glue and wasm as part of this package: tools/build-package.mjs injects both under these global names.

import type { CoreModule } from './core.js';
import type { PackedBytes } from './unpack.js';

/** Emscripten's MODULARIZE factory. */
declare const createHezuo: (options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ): Record<string, never>;
}) => Promise<CoreModule>;

/** The core's wasm. */
declare const hezuoWasm: PackedBytes;

export const createCore = createHezuo;
export const embeddedBytes = hezuoWasm;
