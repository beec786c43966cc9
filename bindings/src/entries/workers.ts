// SPDX-License-Identifier: MIT
// hezuo/workers in Node: checkMany on several cores.

import { availableParallelism } from 'node:os';
import { partSizeFor } from '../parts.js';
import { readOrder } from '../workers/job.js';
import type { CheckManyInWorkers, WorkersOptions } from '../workers/options.js';
import { checkInThreads } from '../workers/threads.js';

export type { CheckManyInWorkers, WorkersOptions };

/** Beyond so many the thread that cuts and merges is the slowest. */
const usualMost = 8;

/** `checkMany` on several threads of Node; see `CheckManyInWorkers`. */
export const checkManyInWorkers: CheckManyInWorkers = async (form, bytes, facts, options) => {
  const order = readOrder(form, bytes, facts, options);
  const workers = order.workers ?? Math.min(availableParallelism(), usualMost);
  const parts = Math.ceil(bytes.length / partSizeFor(order.maxBytes));
  return checkInThreads(order, bytes, Math.max(1, Math.min(workers, parts)));
};
