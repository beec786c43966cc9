// SPDX-License-Identifier: MIT
// hezuo/sync: the entry of programs that load at once. The same module as `hezuo`, so the bytes are there once.

export { loadSync, load } from '../main.js';
export type { LoadOptions, LoadSyncOptions } from '../load-options.js';
export * from '../public.js';
