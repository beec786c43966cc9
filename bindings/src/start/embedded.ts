// SPDX-License-Identifier: MIT
// The core's wasm as part of this package: tools/build-package.mjs injects it under this global name.

import { unpack, type PackedBytes } from '../unpack.js';

declare const hezuoWasm: PackedBytes;

export const embeddedBytes = (): Uint8Array<ArrayBuffer> => unpack(hezuoWasm);
