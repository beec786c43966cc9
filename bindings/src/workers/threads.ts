// SPDX-License-Identifier: MIT
// Parts go to whichever thread is free, one at a time each; their verdicts are put together in the order of the rows.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PublicBatchVerdict } from '../hezuo.js';
import { merge, noVerdict, partsOf, type Part } from '../parts.js';
import type { Order } from './job.js';

declare const __dirname: string;

interface Answered {
  end: number;
  verdict: PublicBatchVerdict;
}

export async function checkInThreads(order: Order, bytes: Uint8Array, count: number) {
  const total = noVerdict();
  const take = inOrder(({ end, verdict }: Answered) => {
    merge(total, verdict);
    order.onProgress?.(end, bytes.length);
  });
  const parts = numbered(partsOf(bytes, order.maxBytes));
  const threads: Worker[] = [];
  try {
    while (threads.length < count) threads.push(startThread(order));
    const served = threads.map((thread) => serve(thread, parts, take));
    await Promise.race([Promise.all(served), anyEnded(threads)]);
    return total;
  } finally {
    // Nothing is told to the caller after an error.
    for (const thread of threads) thread.removeAllListeners('message');
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** The flags of this process are not for it. */
function startThread({ job }: Order): Worker {
  return new Worker(
    typeof import.meta.url === 'string'
      ? new URL('./worker.mjs', import.meta.url)
      : `${__dirname}/worker.mjs`,
    { workerData: job, execArgv: [] },
  );
}

/** Rejects with the error that ends a thread. None ends by itself while parts are left. */
function anyEnded(threads: Worker[]): Promise<never> {
  return new Promise((_, reject) => {
    for (const thread of threads) {
      thread.on('error', reject);
      thread.on('exit', (code) => {
        const message = `hezuo: a worker ended with code ${code} before all rows were checked`;
        reject(Object.assign(new Error(message), { code: 'worker_ended' }));
      });
    }
  });
}

async function serve(
  thread: Worker,
  parts: Iterable<readonly [number, Part]>,
  take: (index: number, answered: Answered) => void,
): Promise<void> {
  for (const [index, { lines, end }] of parts) {
    take(index, { end, verdict: lines === undefined ? noVerdict() : await ask(thread, lines) });
  }
}

/** What is sent is a copy: the caller's bytes stay where they are. */
async function ask(thread: Worker, lines: Uint8Array): Promise<PublicBatchVerdict> {
  const copy = new Uint8Array(lines);
  thread.postMessage(copy, [copy.buffer]);
  const [verdict] = (await once(thread, 'message')) as [PublicBatchVerdict];
  return verdict;
}

function* numbered<T>(items: Iterable<T>): Generator<readonly [number, T], void, undefined> {
  let index = 0;
  for (const item of items) yield [index++, item];
}

/** Items come as they are ready, and are taken in order. */
function inOrder<T>(take: (item: T) => void): (index: number, item: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (index, item) => {
    waiting.set(index, item);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next++);
      take(ready);
    }
  };
}
