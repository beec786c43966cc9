// SPDX-License-Identifier: MIT
// hezuo/workers where there are no threads of Node: says so, with what to do.

import type { CheckManyInWorkers, WorkersOptions } from '../workers/options.js';

export type { CheckManyInWorkers, WorkersOptions };

/** `checkMany` on several threads of Node, which this host has not; see `CheckManyInWorkers`. */
export const checkManyInWorkers: CheckManyInWorkers = () =>
  Promise.reject(
    Object.assign(
      new Error(
        "hezuo: 'hezuo/workers' starts threads of Node, which this host has not. Call checkMany of 'hezuo', in a worker of your own.",
      ),
      { code: 'no_workers' },
    ),
  );
