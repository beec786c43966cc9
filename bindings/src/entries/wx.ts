// SPDX-License-Identifier: MIT
// hezuo/wx: mini-programs. Their hosts make instances from a file of the program's own package, named by path.

import type { CoreModule } from '../core.js';
import type { Hezuo } from '../hezuo.js';
import { faceOf, readRequest, type RulebookOptions } from '../load.js';
import { requireOptions } from '../options.js';
import { Fault, type Trail } from '../start/failure.js';
import { runGlue, type Instance } from '../start/glue.js';
import { sharedCore } from '../start/shared.js';

export * from '../public.js';

export interface LoadOptions extends RulebookOptions {
  /** Path of `hezuo.wasm` or `hezuo.wasm.br` from the mini-program's root, where it is not where npm packages are put. */
  wasm?: string | undefined;
}

/** `WXWebAssembly` and its like. */
interface PathLoader {
  instantiate(path: string, imports: WebAssembly.Imports): Promise<{ instance: Instance }>;
}

declare const WXWebAssembly: PathLoader | undefined;
declare const TTWebAssembly: PathLoader | undefined;
declare const MYWebAssembly: PathLoader | undefined;

/** Where the tools of mini-programs put this package's folder. */
const usualPath = '/miniprogram_npm/hezuo/hezuo.wasm.br';

/** As `load` of `hezuo`. */
export async function load(options?: LoadOptions): Promise<Hezuo> {
  const given = requireOptions(options, 'load');
  const request = readRequest(given);
  return faceOf(await sharedCore(given?.wasm, start), request);
}

async function start(source: unknown, trail: Trail): Promise<CoreModule> {
  const loader = hostLoader();
  trail.begin('WXWebAssembly, TTWebAssembly and MYWebAssembly');
  if (loader === undefined) throw new Fault('no_webassembly', 'this host has none of them');
  const path: unknown = source === undefined ? usualPath : source;
  trail.begin(`the file ${String(path)}`);
  if (typeof path !== 'string') throw new Fault('bad_source', 'option wasm must be a path');
  return runGlue(async (imports) => (await loader.instantiate(path, imports)).instance);
}

/** The hosts' names are globals that other hosts lack; which is there is not known before. */
function hostLoader(): PathLoader | undefined {
  if (typeof WXWebAssembly !== 'undefined') return WXWebAssembly;
  if (typeof TTWebAssembly !== 'undefined') return TTWebAssembly;
  return typeof MYWebAssembly === 'undefined' ? undefined : MYWebAssembly;
}
