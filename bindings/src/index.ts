// SPDX-License-Identifier: MIT
// The package's entry: `load`, `loadSync`, the error of both, and every type of their answers.

export { load, loadSync } from './main.js';
export type { LoadOptions, LoadSyncOptions } from './load-options.js';
export * from './public.js';
