// SPDX-License-Identifier: MIT
// Seeded randomness, so that a failure comes again.

/** @param {number} seed @returns {() => number} mulberry32: numbers from 0 up to 1 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = [
  'a',
  'Z',
  '0',
  ' ',
  '"',
  '\\',
  '/',
  '\n',
  '\u0000',
  '\u007f',
  '春',
  'é',
  '😀',
  '\ud800',
  '\udfff',
  '\u2028',
  '__proto__',
];

/** @param {() => number} random */
export function randomText(random) {
  const length = Math.floor(random() ** 3 * 80);
  return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
}

/** @param {() => number} random */
function randomNumber(random) {
  const choice = random();
  if (choice < 0.4) return Math.floor(random() * 1000);
  if (choice < 0.6) return -Math.floor(random() * 2 ** 53);
  if (choice < 0.8) return random() * 10 ** Math.floor(random() * 40 - 20);
  return [0, -0, 1e21, 1e308, 5e-324, 2 ** 53, -(2 ** 63)][Math.floor(random() * 7)] ?? 0;
}

/**
 * Any JSON value.
 * @param {() => number} random @param {number} depth @returns {any}
 */
export function randomJson(random, depth) {
  const choice = random();
  if (depth > 0 && choice < 0.25) {
    return Array.from({ length: Math.floor(random() * 5) }, () => randomJson(random, depth - 1));
  }
  if (depth > 0 && choice < 0.6) {
    const members = Array.from({ length: Math.floor(random() * 6) }, () => [
      randomText(random),
      randomJson(random, depth - 1),
    ]);
    return Object.fromEntries(members);
  }
  if (choice < 0.75) return randomText(random);
  if (choice < 0.9) return randomNumber(random);
  return [true, false, null][Math.floor(random() * 3)] ?? null;
}
