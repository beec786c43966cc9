// SPDX-License-Identifier: MIT
// One instance of the core per program: started once, shared by all rulebooks and locales, tried anew after a failure.

import type { CoreModule } from './core.js';
import { createCore } from './embedded.js';
import { describeFailure } from './failures.js';
import { compile, type WasmSource } from './wasm-source.js';

type CoreSource = WasmSource | PromiseLike<WasmSource> | undefined;

interface Attempt {
  source: CoreSource;
  core: Promise<CoreModule>;
}

let current: Attempt | undefined;

/** The running core; `source` only matters to the call that starts it. */
export async function sharedCore(source: CoreSource): Promise<CoreModule> {
  // Another caller's source may fail where this one's does not.
  while (current !== undefined && current.source !== source) {
    const other = current;
    try {
      return await other.core;
    } catch {
      // That caller gets the error; this one goes on to its own source.
      if (current === other) current = undefined;
    }
  }
  current ??= begin(source);
  return current.core;
}

function begin(source: CoreSource): Attempt {
  const attempt: Attempt = { source, core: start(source) };
  attempt.core.catch(() => {
    if (current === attempt) current = undefined;
  });
  return attempt;
}

async function start(source: CoreSource): Promise<CoreModule> {
  let tried = 'nothing yet';
  try {
    const module = await compile(source, (what) => {
      tried = what;
    });
    return await instantiate(module);
  } catch (error) {
    throw new Error(
      `hezuo: the WebAssembly core did not start. Tried ${tried}: ${describeFailure(error)}. ` +
        "If this page has a Content-Security-Policy, add 'wasm-unsafe-eval' to script-src. " +
        'If the host forbids compiling bytes, give a compiled module: load({ wasm: module }).',
      { cause: error },
    );
  }
}

/** The glue swallows failures of a custom instantiation (also its own, of a foreign module), so they are raced against it here. */
function instantiate(module: WebAssembly.Module): Promise<CoreModule> {
  return new Promise((resolve, reject) => {
    createCore({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports).then(done).catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}
