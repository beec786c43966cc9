// SPDX-License-Identifier: MIT
// The package's entry: `load`, and every type of its answers.

export { load, type LoadOptions } from './load.js';
export type * from './hezuo.js';
export type * from './rulebooks.js';
export type * from './types.js';
export type * from './typing.js';
export type * from '../generated/facts.js';
export type * from '../generated/forms.js';
export type * from '../generated/ids.js';
export type * from '../generated/tasks.js';
export type { WasmModule, WasmResponse, WasmSource } from './wasm-source.js';
