// SPDX-License-Identifier: MIT
// The server's one clock: the system's, plus what a demo has moved it forward by; it never runs backwards.

import type { Database, Queries } from './database/database.ts';

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
    return new Clock(database, await storedOffset(database), system);
  }

  now(): number {
    // The system's clock may be set back by a second; the order of events may not.
    this.latest = Math.max(this.latest, this.system() + this.offset);
    return this.latest;
  }

  /** Reads how far the clock has been moved, here or by another process. */
  async refresh(): Promise<void> {
    this.offset = Math.max(this.offset, await storedOffset(this.database));
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

async function storedOffset(queries: Queries): Promise<number> {
  const sql = 'select value from settings where name = $1';
  const [row] = await queries.query<{ value: number }>(sql, [setting]);
  return row?.value ?? 0;
}

/** The start of the natural day in Shanghai (UTC+8, no daylight saving) that holds `instant`. */
export function startOfDay(instant: number): number {
  return Math.floor((instant + shanghaiOffsetMs) / dayMs) * dayMs - shanghaiOffsetMs;
}
