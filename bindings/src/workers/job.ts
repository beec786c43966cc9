// SPDX-License-Identifier: MIT
// What all threads are told: read once from the caller's arguments, refused as checkMany refuses it, and plain, so that it can be sent.

import type { FormId } from '../../generated/ids.js';
import { ownText } from '../core.js';
import type { BatchOptions } from '../hezuo.js';
import { loadSync } from '../index.js';
import { reading } from '../lists.js';
import { requireOptions, rulebookText } from '../options.js';
import type { RulebookOptions } from '../load.js';
import type { Facts } from '../types.js';
import type { WorkersOptions } from './options.js';

export interface Job {
  choice: RulebookOptions;
  form: FormId;
  facts: Facts | undefined;
  options: BatchOptions;
}

export interface Order {
  job: Job;
  /** Bytes of a row, at most. */
  maxBytes: number;
  /** Threads at most. */
  workers: number | undefined;
  onProgress: BatchOptions['onProgress'];
}

/** More threads than this are a mistake. */
const mostWorkers = 64;

export function readOrder(form: FormId, bytes: unknown, facts: unknown, given?: WorkersOptions): Order {
  const options = requireOptions<BatchOptions & RulebookOptions>(given, 'checkMany');
  const workers = reading('options of checkMany', () => given?.workers as unknown);
  if (!reading('bytes', () => bytes instanceof Uint8Array)) {
    throw new TypeError('hezuo: rows must be NDJSON bytes (Uint8Array) to be checked in workers');
  }
  const factsText = ownText(facts, 'facts');
  const job: Job = {
    choice: JSON.parse(rulebookText(options, 'option ')) as RulebookOptions,
    form,
    facts: factsText === '' ? undefined : (JSON.parse(factsText) as Facts),
    options: { locale: options?.locale, strict: options?.strict, only: options?.only },
  };
  const onProgress = options?.onProgress;
  const hezuo = loadSync(job.choice);
  // No rows: only the arguments are looked at.
  const unheard = typeof onProgress === 'function' ? undefined : onProgress;
  hezuo.checkMany(form, new Uint8Array(0), job.facts, { ...job.options, onProgress: unheard });
  if (options?.only !== undefined) job.options.only = [...options.only];
  const maxBytes = hezuo.parameters().find(({ id }) => id === 'input.maxBytes')?.value;
  if (typeof maxBytes !== 'number') throw new Error('hezuo: the rulebook does not bound its input');
  return { job, maxBytes, workers: requireWorkers(workers), onProgress };
}

function requireWorkers(workers: unknown): number | undefined {
  if (workers === undefined) return undefined;
  const isCount = typeof workers === 'number' && Number.isInteger(workers) && workers >= 1;
  if (isCount && workers <= mostWorkers) return workers;
  throw new TypeError(`hezuo: option workers must be a whole number from 1 to ${mostWorkers}`);
}
