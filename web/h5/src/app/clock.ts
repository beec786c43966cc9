// SPDX-License-Identifier: MIT
// The server's clock, ticking: every instant handed to the library comes from here.
import { ref } from 'vue';
import { createServerClock, type Instant } from '../../../shared';

const tickMs = 1000;
const clock = createServerClock();

export const now = ref<Instant>(clock.now());

/** Call with the `now` of any answer of the server. */
export function followServerClock(serverNow: Instant): void {
  clock.sync(serverNow);
  now.value = clock.now();
}

export function startClock(): void {
  setInterval(() => {
    now.value = clock.now();
  }, tickMs);
}
