// SPDX-License-Identifier: MIT
// hezuo/workerd: hosts that forbid compiling give an imported .wasm as a compiled module.

import module from './hezuo.wasm';
import type { Hezuo } from '../hezuo.js';
import { faceOf, readRequest, type RulebookOptions } from '../load.js';
import { requireOptions } from '../options.js';
import { startCompiled, startCompiledAtOnce } from '../start/compiled.js';
import { sharedCore, sharedCoreAtOnce } from '../start/shared.js';

export * from '../public.js';

/** The core's place is known here. */
export type LoadOptions = RulebookOptions;
export type LoadSyncOptions = RulebookOptions;

const step = 'the imported module hezuo.wasm';

/** As `load` of `hezuo`. */
export async function load(options?: LoadOptions): Promise<Hezuo> {
  const request = readRequest(requireOptions(options, 'load'));
  const core = await sharedCore(undefined, (_source, trail) => {
    trail.begin(step);
    return startCompiled(module);
  });
  return faceOf(core, request);
}

/** The same at once. */
export function loadSync(options?: LoadSyncOptions): Hezuo {
  const request = readRequest(requireOptions(options, 'loadSync'));
  const core = sharedCoreAtOnce((trail) => {
    trail.begin(step);
    return startCompiledAtOnce(module);
  });
  return faceOf(core, request);
}
