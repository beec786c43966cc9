// SPDX-License-Identifier: MIT
// The thread that hezuo/workers starts: takes parts, gives the verdict on each.

import { parentPort, workerData } from 'node:worker_threads';
import { loadSync } from '../index.js';
import type { Job } from '../workers/job.js';

const { choice, form, facts, options } = workerData as Job;
const hezuo = loadSync(choice);

parentPort?.on('message', (lines: Uint8Array) => {
  parentPort?.postMessage(hezuo.checkMany(form, lines, facts, options));
});
