// SPDX-License-Identifier: MIT
// What the parts of the server share.

import type { Clock } from './clock.ts';
import type { Database, Queries } from './database/database.ts';
import type { Report } from './http/errors.ts';
import type { Rules } from './rules.ts';

/** Wakes tasks up when their timers are due. */
export interface Timers {
  /** Within the transaction that stores a task: look at it again once its first timer is past due. */
  schedule(queries: Queries, taskId: string, version: number, dueAt: number | null): Promise<void>;
  /** The clock was moved: look at once, and set the alarms anew. */
  clockMoved(): Promise<void>;
  stop(): Promise<void>;
}

export interface Services {
  database: Database;
  clock: Clock;
  rules: Rules;
  timers: Timers;
  report: Report;
}
