// SPDX-License-Identifier: MIT
// A remedy is a promise: applied to what was refused, it removes that violation. Held against thousands of spoilt forms.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { randomText, seeded } from './lib/random.mjs';
import { samples } from './lib/samples.mjs';

/** @type {any} */
const hezuo = await load();
const random = seeded(20260601);
const pick = (/** @type {any[]} */ list) => list[Math.floor(random() * list.length)];
const odd = [
  null,
  true,
  '',
  ' ',
  'x',
  -1,
  0,
  1.5,
  7,
  81,
  1000,
  1e300,
  [],
  {},
  [null],
  'a\ud800',
  '\u0007',
  'x'.repeat(3000),
];

/** A deep copy with something wrong in it. @param {any} value @returns {any} */
function spoil(value) {
  if (random() < 0.15) return random() < 0.3 ? randomText(random) : pick(odd);
  if (Array.isArray(value)) {
    const list = value.map((entry) => (random() < 0.4 ? spoil(entry) : entry));
    if (random() < 0.2) list.push(...list);
    if (random() < 0.05) return Array.from({ length: 60 }, () => structuredClone(value[0]));
    return list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(() => random() > 0.05);
  const object = Object.fromEntries(
    entries.map(([key, member]) => [key, random() < 0.4 ? spoil(member) : member]),
  );
  return random() < 0.05 ? { ...object, extra: 1 } : object;
}

const keysOf = (/** @type {string} */ pointer) =>
  pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')); // prettier-ignore

/** @param {any} root @param {string[]} keys @param {(holder: any, key: string) => void} act */
function at(root, keys, act) {
  const holder = keys.slice(0, -1).reduce((value, key) => value[key], root);
  act(holder, /** @type {string} */ (keys.at(-1)));
}

/** The case after the remedy; `null` where a sound value must come from somewhere else. @param {any} given @param {any} violation @param {any} sound */
function mended(given, violation, sound) {
  const next = structuredClone(given);
  const { path, remedy } = violation;
  const keys = path.startsWith('/facts') ? keysOf(path) : ['value', ...keysOf(path)];
  const set = (/** @type {unknown} */ value) => at(next, keys, (holder, key) => (holder[key] = value));
  const current = keys.reduce((value, key) => value?.[key], next);
  switch (remedy.op) {
    case 'provide': {
      const good = keys.reduce(
        (value, key) => (Array.isArray(value) ? (value[Number(key)] ?? value[0]) : value?.[key]),
        sound,
      );
      if (good === undefined) return null;
      set(structuredClone(good));
      return next;
    }
    case 'truncate':
      set(Array.isArray(current) ? current.slice(0, remedy.max) : hezuo.truncate(current, remedy.max));
      return next;
    case 'range':
      set(pick([remedy.min, remedy.max, Math.floor(remedy.min / 2 + remedy.max / 2)]));
      return next;
    case 'choose':
      set(pick(remedy.from));
      return next;
    case 'remove': {
      // What repeats is the whole entry, also where the path names the field that makes it a repetition.
      const place =
        violation.code === 'not_unique' && !/^\d+$/.test(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys;
      at(next, place, (holder, key) =>
        Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key],
      );
      return next;
    }
    case 'not-before':
    case 'not-after':
      set(remedy.at);
      return next;
    case 'top-up':
      next.facts.merchant.balanceFen += remedy.amountFen;
      return next;
    default:
      throw new Error(`what is remedy ${remedy.op}?`);
  }
}

for (const { form, value, facts } of samples) {
  test(`${form}: every remedy removes its violation`, () => {
    /** @type {Map<string, number>} */
    const seen = new Map();
    for (let round = 0; round < 4000; round++) {
      const given = { value: spoil(value), facts: random() < 0.5 ? facts : spoil(facts) };
      const { violations } = hezuo.check(form, given.value, given.facts);
      for (const violation of violations) {
        const { rule, code, path, remedy } = violation;
        if (remedy === null) continue;
        const next = mended(given, violation, { value, facts });
        if (next === null) continue;
        const left = hezuo.check(form, next.value, next.facts).violations;
        // Entries behind a removed one move up, so the same faults are counted instead.
        const same = (/** @type {any[]} */ list) =>
          list.filter((other) => other.rule === rule && other.code === code);
        const isGone =
          remedy.op === 'remove'
            ? same(left).length < same(violations).length
            : same(left).every((other) => other.path !== path);
        assert.ok(isGone, `${JSON.stringify(violation)} of ${JSON.stringify(given).slice(0, 2000)}`);
        seen.set(`${remedy.op} ${code}`, (seen.get(`${remedy.op} ${code}`) ?? 0) + 1);
      }
    }
    for (const op of [
      'provide required',
      'provide type',
      'remove unknown_field',
      'truncate too_long',
      'range too_big',
    ]) {
      assert.ok((seen.get(op) ?? 0) > 2, `${op} was seen ${seen.get(op) ?? 0} times`);
    }
  });
}
