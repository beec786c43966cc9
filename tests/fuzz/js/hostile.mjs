// SPDX-License-Identifier: MIT
// Values that only JavaScript can make: proxies, getters, sparse lists, cycles, what is no JSON, what is far too large.

/** @typedef {() => number} Random numbers from 0 up to 1 */

const plain = { enumerable: true, configurable: true, writable: true };

/** @template T @param {readonly T[]} list @param {Random} random @returns {T} */
export const pick = (list, random) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** What hostile code throws: an error, and what is none. @type {unknown[]} */
export const thrown = [
  new Error('no'),
  'a text',
  null,
  undefined,
  7,
  new RangeError('mine'),
  Symbol('thrown'),
];

/** How many getters and proxies were made: where there is none, an error can only be ours. */
export const traps = { made: 0 };

/** @param {Random} random */
function getter(random) {
  traps.made++;
  const error = pick(thrown, random);
  const later = { first: true };
  return pick(
    [
      () => {
        throw error;
      },
      () => (later.first ? ((later.first = false), 'general') : 3n),
      () => NaN,
      () => undefined,
    ],
    random,
  );
}

/** A proxy one of whose traps does what it should not. @param {any} target @param {Random} random */
function proxy(target, random) {
  traps.made++;
  const error = pick(thrown, random);
  const fail = () => {
    throw error;
  };
  const handlers = [
    { get: fail },
    { ownKeys: fail },
    { ownKeys: () => ['a', 'a'] },
    { ownKeys: () => ['absent', 'title'] },
    { getOwnPropertyDescriptor: fail },
    { getPrototypeOf: fail },
    { has: fail },
    { get: () => 3n },
    { get: (/** @type {any} */ object, /** @type {any} */ key) => (key === 'length' ? 2e6 : object[key]) },
    { get: (/** @type {any} */ object, /** @type {any} */ key) => (key === 'length' ? -1 : object[key]) },
    {
      get: (/** @type {any} */ object, /** @type {any} */ key) =>
        key === 'toJSON' ? () => object : object[key],
    },
    { set: fail, deleteProperty: fail, defineProperty: fail },
  ];
  return new Proxy(target, /** @type {ProxyHandler<any>} */ (pick(handlers, random)));
}

function revoked() {
  traps.made++;
  const made = Proxy.revocable({}, {});
  made.revoke();
  return made.proxy;
}

function cyclic() {
  /** @type {any} */
  const value = { title: 'x', products: [] };
  value.products.push(value);
  return value;
}

/** @param {number} levels */
function deep(levels) {
  /** @type {any} */
  let value = {};
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}

class Order {
  #title = 'private';
  get title() {
    return this.#title;
  }
  quantity = 1;
}

/** @type {((random: Random) => unknown)[]} */
const odd = [
  () => undefined,
  () => null,
  () => NaN,
  () => -Infinity,
  () => -0,
  () => 2 ** 53,
  () => 3n,
  () => Symbol('s'),
  () => () => 'x',
  () => '',
  () => ' \u3000',
  () => '\ud800',
  () => 'a\u0000b',
  () => '\u202eabc',
  (random) => 'x'.repeat(pick([129, 3000, (1 << 20) + 1], random)),
  () => [],
  () => new Array(5),
  () => new Array(2e6),
  () => [, 'a', , 'b'], // eslint-disable-line no-sparse-arrays
  () => Object.assign(['a'], { extra: 1 }),
  () => ({}),
  () => Object.create(null),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'),
  () => cyclic(),
  (random) => deep(pick([5, 31, 33, 2000, 50_000], random)),
  () => new Order(),
  () => new Date(1773108000000),
  () => new Date(NaN),
  () => new Map([['title', 'x']]),
  () => new Set(['x']),
  () => /x/g,
  () => new Uint8Array(3),
  () => new Float64Array([NaN, 1]),
  () => new ArrayBuffer(8),
  () => new DataView(new ArrayBuffer(8)),
  () => Object('boxed'),
  () => Object(1),
  () => Object(true),
  () => Object(1n),
  () => Object(Symbol('boxed')),
  () => new Error('an error'),
  () => new WeakMap(),
  () => Promise.resolve(1),
  () => globalThis,
  () => revoked(),
  () => ({ toJSON: () => ({ title: 'from toJSON' }) }),
  () => ({ toJSON: () => 3n }),
  () => ({ toJSON: () => ({ toJSON: () => 1 }) }),
  (random) => ({ toJSON: getter(random) }),
  () => ({ toJSON: 'no function' }),
  () => ({ length: 3, 0: 'a' }),
  () => ({ then: () => 1 }),
  () => ({ [Symbol.toPrimitive]: () => 1, valueOf: () => 1 }),
  () => Object.freeze({ title: 'frozen' }),
  (random) => Object.defineProperty({}, 'title', { enumerable: true, get: getter(random) }),
  (random) => proxy({ title: 'x', products: [] }, random),
  (random) => proxy(['a'], random),
  (random) => proxy(() => 1, random),
];

/** Any hostile value. @param {Random} random */
export const hostile = (random) => pick(odd, random)(random);

/** Every member below a plain JSON value. @param {any} value @param {{ holder: any, key: string }[]} [into] */
function placesOf(value, into = []) {
  if (typeof value !== 'object' || value === null) return into;
  for (const key of Object.keys(value)) {
    into.push({ holder: value, key });
    placesOf(value[key], into);
  }
  return into;
}

/**
 * A copy of a sound value with one to three hostile things somewhere in it.
 * @param {any} sound plain JSON @param {Random} random @returns {any}
 */
export function spoilt(sound, random) {
  const value = structuredClone(sound);
  const places = placesOf(value);
  if (places.length === 0) return hostile(random);
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
    const { holder, key } = pick(places, random);
    const act = random();
    const current = Object.getOwnPropertyDescriptor(holder, key)?.value;
    if (act < 0.6) Object.defineProperty(holder, key, { ...plain, value: hostile(random) });
    else if (act < 0.7) delete holder[key];
    else if (act < 0.85)
      Object.defineProperty(holder, key, { enumerable: true, configurable: true, get: getter(random) });
    else if (typeof current === 'object' && current !== null)
      Object.defineProperty(holder, key, { ...plain, value: proxy(current, random) });
  }
  return random() < 0.1 ? proxy(value, random) : value;
}
