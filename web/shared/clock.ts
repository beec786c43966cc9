// SPDX-License-Identifier: MIT
// The server's clock as the page knows it: the last `now` it told, running on by the page's own steady clock.
import type { Instant } from './types';

export interface ServerClock {
  sync(now: Instant): void;
  now(): Instant;
}

export function createServerClock(steady: () => number = () => performance.now()): ServerClock {
  let told = Date.now();
  let heardAt = steady();
  return {
    sync(now) {
      told = now;
      heardAt = steady();
    },
    now: () => Math.round(told + steady() - heardAt),
  };
}
