// SPDX-License-Identifier: MIT
// A compiled module -> a running core.

import type { CoreModule } from '../core.js';
import { runGlue, runGlueAtOnce } from './glue.js';

export const startCompiled = (module: WebAssembly.Module): Promise<CoreModule> =>
  runGlue((imports) => WebAssembly.instantiate(module, imports));

export const startCompiledAtOnce = (module: WebAssembly.Module): CoreModule =>
  runGlueAtOnce((imports) => new WebAssembly.Instance(module, imports));
