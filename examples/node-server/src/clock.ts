// SPDX-License-Identifier: MIT
// The server's one clock: the system's, plus what a demo has moved it forward by; it never runs backwards.

import type { Database } from './database/database.ts';

const setting = 'demo-clock-offset-ms';
const shanghaiOffsetMs = 8 * 3_600_000;
const dayMs = 24 * 3_600_000;

export class Clock {
  private latest = 0;

  private constructor(
    private readonly database: Database,
    private offset: number,
    private readonly system: () => number,
  ) {}

  static async open(database: Database, system: () => number = Date.now): Promise<Clock> {
    const [row] = await database.query<{ value: number }>('select value from settings where name = $1', [
      setting,
    ]);
    return new Clock(database, row?.value ?? 0, system);
  }

  now(): number {
    // The system's clock may be set back by a second; the order of events may not.
    this.latest = Math.max(this.latest, this.system() + this.offset);
    return this.latest;
  }

  get offsetMs(): number {
    return this.offset;
  }

  /** The system's instant at which this clock will show `instant`. */
  systemInstant(instant: number): number {
    return instant - this.offset;
  }

  /** Moves the demo clock; false when that would be backwards. */
  async moveTo(offsetMs: number): Promise<boolean> {
    const rows = await this.database.query(
      `insert into settings (name, value) values ($1, $2)
       on conflict (name) do update set value = excluded.value where settings.value <= excluded.value
       returning value`,
      [setting, offsetMs],
    );
    if (rows.length === 0) return false;
    this.offset = Math.max(this.offset, offsetMs);
    return true;
  }
}

/** The start of the natural day in Shanghai (UTC+8, no daylight saving) that holds `instant`. */
export function startOfDay(instant: number): number {
  return Math.floor((instant + shanghaiOffsetMs) / dayMs) * dayMs - shanghaiOffsetMs;
}
