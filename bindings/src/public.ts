// SPDX-License-Identifier: MIT
// What every entry gives beside its load functions.

export { HezuoLoadError, type LoadFailure } from './start/failure.js';
export type { RulebookOptions } from './load.js';
export type * from './hezuo.js';
export type * from './rulebooks.js';
export type * from './types.js';
export type * from './typing.js';
export type * from '../generated/facts.js';
export type * from '../generated/forms.js';
export type * from '../generated/ids.js';
export type * from '../generated/tasks.js';
export type { WasmModule, WasmResponse, WasmSource } from './start/source.js';
