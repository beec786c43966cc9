// SPDX-License-Identifier: MIT
// The server's time as a value that ticks.
import { useEffect, useState } from 'react';
import type { Instant } from '../../../shared';
import { serverClock } from '../app/server-clock';
import { useSession } from './session';

export function useNow(everyMs: number): Instant {
  const { epoch } = useSession();
  const [now, setNow] = useState(() => serverClock.now());
  useEffect(() => {
    setNow(serverClock.now());
    const timer = setInterval(() => setNow(serverClock.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, epoch]);
  return now;
}
