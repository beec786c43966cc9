// SPDX-License-Identifier: MIT
// `node tests/fuzz/js/run.mjs [--seconds N] [--seed S] [--round R]`: hostile JavaScript values through every method of the
// package. Each call answers, or throws a TypeError or RangeError of ours that says what is wrong; the core stays sound.
import { parseArgs } from 'node:util';
import { load } from 'hezuo';
import { seeded } from '../../js/lib/random.mjs';
import { deepFreeze, samples } from '../../js/lib/samples.mjs';
import { calls } from './calls.mjs';
import { thrown, traps } from './hostile.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    round: { type: 'string' },
  },
});
const seed = Number(values.seed);
deepFreeze(samples);

/** Values of any kind go in, so the types step aside. @type {any} */
const hezuo = await load();
const expected = soundness();

/** What the core says of sound input; it must never say anything else. */
function soundness() {
  return JSON.stringify([
    hezuo.rulebook,
    samples.map(({ form, value, facts }) => [
      hezuo.check(form, value, facts),
      hezuo.check(form, { ...value, extra: 1 }, facts),
      hezuo.open(form, value, { at: facts.now ?? 1773108000000, facts }),
    ]),
  ]);
}

/** @param {unknown} answer whether it is plain JSON, as it was given */
const isPlain = (answer) =>
  answer !== undefined && JSON.stringify(answer) === JSON.stringify(structuredClone(answer));

/** @param {unknown} error */
const isOurs = (error) =>
  (error instanceof TypeError || error instanceof RangeError) && error.message.startsWith('hezuo: ');

/**
 * Where options or a list of rows or branches is itself a trap, what the trap throws, or the engine says of it, comes
 * through as it is. A stack or a text that overflows is never the caller's doing.
 * @param {unknown} error
 */
const isOfTrap = (error) => thrown.includes(error) || error instanceof TypeError;

const tally = { rounds: 0, answered: 0, refused: 0 };

/** @param {number} round @returns {string | null} what went wrong */
function play(round) {
  const random = seeded(seed * 1_000_003 + round);
  const { name, make } = /** @type {any} */ (calls[round % calls.length]);
  traps.made = 0;
  const args = make(random);
  tally.rounds++;
  try {
    const answer = hezuo[name](...args);
    if (!isPlain(answer)) return `${name} answered something that is no JSON`;
    tally.answered++;
  } catch (error) {
    if (!isOurs(error) && !(traps.made > 0 && isOfTrap(error)))
      return `${name} threw ${String(error)}\n${error instanceof Error ? error.stack : ''}`;
    tally.refused++;
  }
  return null;
}

/** Rounds until the time is up. @returns {string | null} the first finding */
function playAll() {
  const end = Date.now() + Number(values.seconds) * 1000;
  for (let round = 0; Date.now() < end; round++) {
    const wrong = play(round);
    if (wrong !== null) return `${wrong}\nagain: node tests/fuzz/js/run.mjs --seed ${seed} --round ${round}`;
    if (round % 64 === 0 && soundness() !== expected) {
      return `the core is not sound any more after round ${round} of seed ${seed}`;
    }
  }
  const polluted = Object.keys(/** @type {any} */ (Object.prototype));
  return polluted.length > 0 ? `Object.prototype has ${polluted.join()}` : null;
}

const one = values.round === undefined ? null : Number(values.round);
console.log(`seed ${seed}`);
const wrong = one === null ? playAll() : play(one);
const reached = one !== null || (tally.answered > 0 && tally.refused > 0);
if (wrong === null && reached) {
  console.log(
    `ok   hostile values: ${tally.rounds} calls, ${tally.answered} answered, ${tally.refused} refused with a reason`,
  );
} else {
  console.log(`FAIL hostile values: ${wrong ?? `answered ${tally.answered}, refused ${tally.refused}`}`);
  process.exitCode = 1;
}
