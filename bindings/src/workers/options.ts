// SPDX-License-Identifier: MIT
// Options of checkManyInWorkers, in hosts with workers and without.

import type { FormId } from '../../generated/ids.js';
import type { BatchOptions, PublicBatchVerdict } from '../hezuo.js';
import type { RulebookOptions } from '../load.js';
import type { FactsOf } from '../typing.js';

export interface WorkersOptions extends BatchOptions, RulebookOptions {
  /** Workers at most: a whole number from 1 to 64. Unless given, one for each core, up to 8; never more than parts. */
  workers?: number | undefined;
}

/**
 * What `checkMany` of `load({ edition, overlay })` answers on the same bytes (NDJSON), from several threads. For Node;
 * elsewhere it rejects with an error whose `code` is `no_workers`. Rejects with what `load` and `checkMany` throw, with
 * what `onProgress` throws, and with an error whose `code` is `worker_ended` when a worker ends before its time. The
 * bytes stay the caller's, who leaves them as they are until the answer has come.
 */
export type CheckManyInWorkers = <F extends FormId>(
  form: F,
  bytes: Uint8Array,
  facts?: FactsOf<F>,
  options?: WorkersOptions,
) => Promise<PublicBatchVerdict>;
