// SPDX-License-Identifier: MIT
// What importing hezuo.wasm gives in hosts that compile such imports.

declare const module: WebAssembly.Module;
export default module;
