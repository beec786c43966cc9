// SPDX-License-Identifier: MIT
// One instance of the core per program: started once, shared by all rulebooks and locales, tried anew after a failure.

import type { CoreModule } from '../core.js';
import { Trail } from './failure.js';

/** Brings the core up from what the caller gave; says in `trail` what it tries. */
export type Start<S> = (source: S | PromiseLike<S> | undefined, trail: Trail) => Promise<CoreModule>;

interface Attempt {
  source: unknown;
  core: Promise<CoreModule>;
}

let current: Attempt | undefined;
let running: CoreModule | undefined;

/** The running core; `source` only matters to the call that starts it. */
export async function sharedCore<S>(
  source: S | PromiseLike<S> | undefined,
  start: Start<S>,
): Promise<CoreModule> {
  // Another caller's source may fail where this one's does not.
  while (running === undefined && current !== undefined && current.source !== source) {
    const other = current;
    try {
      return await other.core;
    } catch {
      // That caller gets the error; this one goes on to its own source.
      if (current === other) current = undefined;
    }
  }
  if (running !== undefined) return running;
  current ??= begin(source, start);
  return current.core;
}

function begin<S>(source: S | PromiseLike<S> | undefined, start: Start<S>): Attempt {
  const attempt: Attempt = { source, core: runStart(source, start) };
  attempt.core.catch(() => {
    if (current === attempt) current = undefined;
  });
  return attempt;
}

async function runStart<S>(source: S | PromiseLike<S> | undefined, start: Start<S>): Promise<CoreModule> {
  const trail = new Trail();
  try {
    const core = await start(source, trail);
    // Where loadSync was called meanwhile, its core stays the one.
    return (running ??= core);
  } catch (error) {
    throw trail.end(error);
  }
}

/** The running core, started at once if there is none. */
export function sharedCoreAtOnce(start: (trail: Trail) => CoreModule): CoreModule {
  if (running !== undefined) return running;
  const trail = new Trail();
  try {
    return (running = start(trail));
  } catch (error) {
    throw trail.end(error);
  }
}
