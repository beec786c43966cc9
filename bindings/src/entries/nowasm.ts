// SPDX-License-Identifier: MIT
// hezuo/nowasm: the same compiled core as plain JavaScript, for hosts without WebAssembly. Slower and larger; the answers are the same.

import type { Hezuo } from '../hezuo.js';
import { faceOf, readRequest, type RulebookOptions } from '../load.js';
import { requireOptions } from '../options.js';
import { runGlueAtOnce } from '../start/glue.js';
import { sharedCoreAtOnce } from '../start/shared.js';

export * from '../public.js';

/** The core's place is known here. */
export type LoadOptions = RulebookOptions;
export type LoadSyncOptions = RulebookOptions;

/** The core as wasm2js wrote it, injected by tools/build-package.mjs. */
declare const instantiateHezuo: (imports: WebAssembly.Imports) => WebAssembly.Exports;

/** As `load` of `hezuo`. */
export function load(options?: LoadOptions): Promise<Hezuo> {
  return new Promise((resolve) => {
    resolve(loadSync(options));
  });
}

/** The same at once. */
export function loadSync(options?: LoadSyncOptions): Hezuo {
  const request = readRequest(requireOptions(options, 'loadSync'));
  const core = sharedCoreAtOnce((trail) => {
    trail.begin('the core as JavaScript');
    return runGlueAtOnce((imports) => ({ exports: instantiateHezuo(imports) }));
  });
  return faceOf(core, request);
}
