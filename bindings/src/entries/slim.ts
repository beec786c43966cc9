// SPDX-License-Identifier: MIT
// hezuo/slim in a page: hezuo.wasm is a file of its own, compiled while it arrives.

import type { CoreModule } from '../core.js';
import type { Hezuo } from '../hezuo.js';
import { faceOf, readRequest } from '../load.js';
import { requireOptions } from '../options.js';
import type { LoadOptions } from '../load-options.js';
import { startCompiled } from '../start/compiled.js';
import type { Trail } from '../start/failure.js';
import { sharedCore } from '../start/shared.js';
import { compileGiven, requireWebAssembly, type WasmSource } from '../start/source.js';
import { compileFetched } from '../start/fetched.js';
import { wasmAddress } from '../start/address.js';

export type { LoadOptions };
export * from '../public.js';

/** As `load` of `hezuo`; without option `wasm` the core is fetched from beside this file. */
export async function load(options?: LoadOptions): Promise<Hezuo> {
  const given = requireOptions(options, 'load');
  const request = readRequest(given);
  return faceOf(await sharedCore(given?.wasm, start), request);
}

async function start(
  source: WasmSource | PromiseLike<WasmSource> | undefined,
  trail: Trail,
): Promise<CoreModule> {
  if (source !== undefined) return startCompiled(await compileGiven(source, trail));
  requireWebAssembly(trail);
  return startCompiled(await compileFetched(wasmAddress(trail), trail));
}
