// SPDX-License-Identifier: MIT
// A span of time in its two greatest units: "1 天 3 小时", "59 minutes 12 seconds".
import type { Words } from '../words';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export function remainingText(spanMs: number, words: Words): string {
  if (spanMs < 0) return words.passed;
  const units: [number, (n: number) => string][] = [
    [Math.floor(spanMs / dayMs), words.days],
    [Math.floor(spanMs / hourMs) % 24, words.hours],
    [Math.floor(spanMs / minuteMs) % 60, words.minutes],
    [Math.floor(spanMs / secondMs) % 60, words.seconds],
  ];
  const first = units.findIndex(([n]) => n > 0);
  const shown = first < 0 ? units.slice(-1) : units.slice(first, first + 2);
  return words.remaining(shown.map(([n, say]) => say(n)).join(' '));
}
