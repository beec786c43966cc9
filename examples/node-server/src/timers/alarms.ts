// SPDX-License-Identifier: MIT
// Timers on pg-boss, in the same database: one alarm per task for its next due instant, and a sweep every minute
// that finds whatever an alarm missed (a restart, a moved clock).

import PgBoss from 'pg-boss';
import type { Database, Queries } from '../database/database.ts';
import type { Clock } from '../clock.ts';
import type { Report } from '../http/errors.ts';
import type { Timers } from '../services.ts';

export interface AlarmHandlers {
  advance(taskId: string): Promise<void>;
  sweep(): Promise<void>;
}

export interface AlarmOptions {
  database: Database;
  clock: Clock;
  report: Report;
  pollSeconds: number;
}

interface Alarm {
  taskId: string;
}

const alarmQueue = 'task-alarms';
const sweepQueue = 'task-sweeps';
const everyMinute = '* * * * *';
const stopWithinMs = 5000;
/** `short`: of jobs with one key, one at most waits. */
const queueOptions = { policy: 'short', retryLimit: 5, retryDelay: 5, expireInSeconds: 60 } as const;

export class Alarms implements Timers {
  private readonly boss: PgBoss;
  private sweeper: string | null = null;
  private stopped = false;

  private constructor(private readonly options: AlarmOptions) {
    this.boss = new PgBoss({ db: executor(options.database, () => this.stopped) });
    this.boss.on('error', options.report);
  }

  static async open(options: AlarmOptions): Promise<Alarms> {
    const alarms = new Alarms(options);
    await alarms.boss.start();
    for (const name of [alarmQueue, sweepQueue]) {
      await alarms.boss.createQueue(name, { name, ...queueOptions });
    }
    return alarms;
  }

  /** From now on alarms ring, beginning with a sweep for what fell due while nobody was here. */
  async start(handlers: AlarmHandlers): Promise<void> {
    const polling = { pollingIntervalSeconds: this.options.pollSeconds };
    await this.boss.work<Alarm>(alarmQueue, polling, async ([job]) => {
      if (job && !this.stopped) await handlers.advance(job.data.taskId);
    });
    this.sweeper = await this.boss.work(sweepQueue, polling, async () => {
      if (!this.stopped) await handlers.sweep();
    });
    await this.boss.schedule(sweepQueue, everyMinute, {}, { singletonKey: 'minute' });
    await this.sweepNow();
  }

  async schedule(queries: Queries, taskId: string, version: number, dueAt: number | null): Promise<void> {
    if (dueAt === null) return;
    const { clock } = this.options;
    await this.boss.send(alarmQueue, { taskId } satisfies Alarm, {
      // A deadline's own instant is still in time; the alarm rings once the clock is past it.
      startAfter: new Date(clock.systemInstant(dueAt) + 1),
      singletonKey: `${taskId} ${version} ${clock.offsetMs}`,
      db: executor(queries, () => false),
    });
  }

  async clockMoved(): Promise<void> {
    await this.sweepNow();
    // Alarms set before the move ring too late now; those that ring twice find nothing to do.
    const { database, clock } = this.options;
    const waiting = await database.query<{ id: string; version: number; due: number }>(
      'select id, version, next_due_at as due from tasks where next_due_at >= $1',
      [clock.now()],
    );
    for (const { id, version, due } of waiting) await this.schedule(database, id, version, due);
  }

  async stop(): Promise<void> {
    await this.boss.stop({ timeout: stopWithinMs });
    this.stopped = true;
  }

  private async sweepNow(): Promise<void> {
    await this.boss.send(sweepQueue, {}, { singletonKey: 'now' });
    if (this.sweeper !== null) this.boss.notifyWorker(this.sweeper);
  }
}

/**
 * pg-boss's way to another's connection; without values it may send several statements. As pg-boss's own connection
 * does, it answers nothing once stopped: a worker may still be on its way back from its last look.
 */
function executor(queries: Queries, stopped: () => boolean): PgBoss.Db {
  return {
    executeSql: async (text, values?: unknown[]) => ({
      rows: stopped() ? [] : await queries.query(text, values),
    }),
  };
}
