// SPDX-License-Identifier: MIT
// hezuo/slim in Node: hezuo.wasm is read from beside this file.

import { readFile } from 'node:fs/promises';
import type { CoreModule } from '../core.js';
import type { Hezuo } from '../hezuo.js';
import { faceOf, readRequest } from '../load.js';
import { requireOptions } from '../options.js';
import type { LoadOptions } from '../load-options.js';
import { startCompiled } from '../start/compiled.js';
import { Fault, type Trail } from '../start/failure.js';
import { sharedCore } from '../start/shared.js';
import { compileBytes, compileGiven, requireWebAssembly, type WasmSource } from '../start/source.js';
import { wasmPath } from '../start/path.js';

export type { LoadOptions };
export * from '../public.js';

/** As `load` of `hezuo`; without option `wasm` the core is read from beside this file. */
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
  const path = wasmPath();
  trail.begin(`reading ${path.toString()}`);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Fault('not_found', error instanceof Error ? error.message : String(error));
  });
  return startCompiled(await compileBytes(new Uint8Array(bytes)));
}
