// SPDX-License-Identifier: MIT
// load() and loadSync() of the main entry: the core's bytes are part of the package.

import type { CoreModule } from './core.js';
import type { Hezuo } from './hezuo.js';
import { faceOf, readRequest } from './load.js';
import type { LoadOptions, LoadSyncOptions } from './load-options.js';
import { requireOptions } from './options.js';
import { startCompiled, startCompiledAtOnce } from './start/compiled.js';
import { embeddedBytes } from './start/embedded.js';
import { Fault, type Trail } from './start/failure.js';
import { sharedCore, sharedCoreAtOnce } from './start/shared.js';
import {
  compileGiven,
  isModule,
  requireMagic,
  requireWebAssembly,
  viewOf,
  type WasmSource,
} from './start/source.js';

/**
 * The rules, ready to use. May be called any number of times, also concurrently: the core starts once, equal options
 * give the same object. Rejects with a `RangeError` or `TypeError` that names the parameter for a bad overlay or
 * edition, and with a `HezuoLoadError` that says what was tried if the core cannot start; it may be called again then.
 */
export async function load(options?: LoadOptions): Promise<Hezuo> {
  const given = requireOptions(options, 'load');
  const request = readRequest(given);
  return faceOf(await sharedCore(given?.wasm, start), request);
}

/**
 * The same at once, for Node and workers. On the main thread of a page browsers may refuse to compile at once what is this
 * large; after `load` it always works. Throws what `load` rejects with.
 */
export function loadSync(options?: LoadSyncOptions): Hezuo {
  const given = requireOptions(options, 'loadSync');
  const request = readRequest(given);
  return faceOf(
    sharedCoreAtOnce((trail) => startAtOnce(given?.wasm, trail)),
    request,
  );
}

async function start(
  source: WasmSource | PromiseLike<WasmSource> | undefined,
  trail: Trail,
): Promise<CoreModule> {
  if (source !== undefined) return startCompiled(await compileGiven(source, trail));
  requireWebAssembly(trail);
  trail.begin('the embedded bytes');
  return startCompiled(await WebAssembly.compile(embeddedBytes()));
}

function startAtOnce(source: unknown, trail: Trail): CoreModule {
  requireWebAssembly(trail);
  if (isModule(source)) {
    trail.begin('the WebAssembly.Module given as option wasm');
    return startCompiledAtOnce(source);
  }
  trail.begin(source === undefined ? 'the embedded bytes' : 'the bytes given as option wasm');
  const bytes = source === undefined ? embeddedBytes() : viewOf(source);
  if (bytes === undefined) {
    throw new Fault('bad_source', 'option wasm of loadSync must be bytes or a WebAssembly.Module');
  }
  requireMagic(bytes);
  return startCompiledAtOnce(new WebAssembly.Module(bytes));
}
