// SPDX-License-Identifier: MIT
// A fixed sequence of pseudo-random numbers, so that the data come out the same on every machine.

export function makeDice(seed) {
  let state = seed;
  const below = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const pick = (list) => list[below(list.length)];
  return { below, pick };
}

export function serial(prefix, n, digits) {
  return `${prefix}${String(n).padStart(digits, '0')}`;
}
