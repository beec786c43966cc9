// SPDX-License-Identifier: MIT
// Runs Emscripten's glue around an instance of the core, however the host makes instances.

import { caller } from '../calls.js';
import type { CoreModule } from '../core.js';
import { decodeUtf8, encodeUtf8 } from '../utf8.js';

/** What the glue reads of an instance. */
export type Instance = Pick<WebAssembly.Instance, 'exports'>;

/** What embind's functions read and write texts with (embind_types.js). */
const coders = { decodeUtf8, encodeUtf8 };
type Coders = typeof coders;

interface GlueOptions extends Coders {
  instantiateWasm(imports: WebAssembly.Imports, done: (instance: Instance) => void): object;
}

/** Emscripten's MODULARIZE factory, injected by tools/build-package.mjs. It fills the object that it is given. */
declare const createHezuo: (options: GlueOptions) => Promise<CoreModule>;

/** The glue swallows failures of a custom instantiation (also its own, of a foreign module), so they are raced against it here. */
export function runGlue(
  instantiate: (imports: WebAssembly.Imports) => Promise<Instance>,
): Promise<CoreModule> {
  return new Promise((resolve, reject) => {
    createHezuo({
      ...coders,
      instantiateWasm(imports, done) {
        instantiate(imports).then(done).catch(reject);
        return {};
      },
    }).then((core) => resolve(withCalls(core)), reject);
  });
}

/** The same where instances are made at once: the glue is then ready when it returns. */
export function runGlueAtOnce(instantiate: (imports: WebAssembly.Imports) => Instance): CoreModule {
  let failure: { error: unknown } | undefined;
  const module: GlueOptions = {
    ...coders,
    instantiateWasm(imports, done) {
      try {
        done(instantiate(imports));
      } catch (error) {
        failure = { error };
      }
      return {};
    },
  };
  createHezuo(module).catch((error: unknown) => {
    failure ??= { error };
  });
  if (failure !== undefined) throw failure.error;
  const core = module as unknown as CoreModule;
  if (typeof core.openRulebook !== 'function')
    throw new Error('the core has not the functions of this package');
  return withCalls(core);
}

const withCalls = (core: CoreModule): CoreModule => Object.assign(core, { call: caller(core) });
