// SPDX-License-Identifier: MIT
// Waits until something has happened, without making it happen.

import { setTimeout as sleep } from 'node:timers/promises';

export async function until<Value>(
  look: () => Promise<Value>,
  happened: (value: Value) => boolean,
  withinMs = 10_000,
): Promise<Value> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await look();
    if (happened(value)) return value;
    if (Date.now() > end)
      throw new Error(`not within ${String(withinMs)} ms; last seen: ${JSON.stringify(value)}`);
    await sleep(50);
  }
}
