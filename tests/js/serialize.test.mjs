// SPDX-License-Identifier: MIT
// The way of values to the core: what JSON.stringify does, what it does not, and what must not hang.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { importSource } from './lib/source.mjs';
import { randomJson, seeded } from './lib/random.mjs';

const { serialize } = await importSource('serialize.ts');
const limits = { beyond: 'cut', maxBytes: 1 << 20, maxDepth: 32, maxEntries: 10_000 };
const text = (value) => serialize(value, 'value', limits);

/** Levels of containers, as the core counts them. */
const levels = (value) =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(levels)) : 0;

function refuses(value, pattern) {
  assert.throws(
    () => text(value),
    (error) => {
      assert.ok(error instanceof TypeError, `a TypeError, not ${error}`);
      assert.match(error.message, pattern);
      return true;
    },
  );
}

/** Ends in time, or the test fails; the limit is far above what any of these needs. */
function quickly(run) {
  const began = performance.now();
  const result = run();
  const took = performance.now() - began;
  assert.ok(took < 5000, `took ${took.toFixed(0)} ms`);
  return result;
}

test('ordinary JSON values come back equal', () => {
  const random = seeded(20260310);
  for (let i = 0; i < 3000; i++) {
    const value = randomJson(random, 4);
    const own = text(value);
    assert.equal(own, JSON.stringify(value));
    assert.deepEqual(JSON.parse(own), JSON.parse(JSON.stringify(value)));
  }
});

test('every UTF-16 unit is written as JSON.stringify writes it', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const string = `a${String.fromCharCode(unit)}b`;
    assert.equal(text({ [string]: string }), JSON.stringify({ [string]: string }));
  }
});

test('lone surrogates survive as escapes, pairs as they are', () => {
  assert.equal(text('a\ude00b'), '"a\\ude00b"');
  assert.equal(text(`${'长'.repeat(60)}\ud83d`), `"${'长'.repeat(60)}\\ud83d"`);
  assert.equal(text({ '\ud83d': '😀' }), '{"\\ud83d":"😀"}');
});

test('numbers that are not finite become numbers that no double holds', () => {
  assert.equal(text([NaN, Infinity, -Infinity, -0, 1e21, 5e-324]), '[1e999,1e999,-1e999,0,1e+21,5e-324]');
  assert.equal(JSON.parse(text(NaN)), Infinity);
});

test('undefined is absent: alone, as a member, and null in a list', () => {
  assert.equal(text(undefined), '');
  assert.equal(text({ a: undefined, b: 1, c: undefined }), '{"b":1}');
  assert.equal(text({ a: undefined }), '{}');
  assert.equal(text([undefined, 1, undefined]), '[null,1,null]');
  // eslint-disable-next-line no-sparse-arrays -- holes are the subject
  assert.equal(text([, 1, ,]), '[null,1,null]');
  assert.equal(text(null), 'null');
  assert.equal(text([]), '[]');
  assert.equal(text({}), '{}');
});

test('toJSON is honoured as JSON.stringify does, with the key', () => {
  const keys = [];
  const noted = {
    toJSON(key) {
      keys.push(key);
      return { key };
    },
  };
  assert.equal(text({ a: noted, l: [noted] }), '{"a":{"key":"a"},"l":[{"key":"0"}]}');
  assert.equal(text(noted), '{"key":""}');
  assert.deepEqual(keys, ['a', '0', '']);
  assert.equal(text(new Date(1773108000000)), '"2026-03-10T02:00:00.000Z"');
  assert.equal(text({ at: new Date(NaN) }), '{"at":null}');
  assert.equal(text({ gone: { toJSON: () => undefined }, kept: 1 }), '{"kept":1}');
  assert.equal(text([{ toJSON: () => undefined }]), '[null]');
  assert.equal(text({ toJSON: 'a field' }), '{"toJSON":"a field"}');
  assert.equal(text(Object.assign(Object.create({ toJSON: () => 'inherited' }), { a: 1 })), '"inherited"');
});

test('boxed primitives are unwrapped, also those of another realm', () => {
  const boxed = { n: Object(7), s: Object('x'), t: Object(true), l: [Object(1)] };
  assert.equal(text(boxed), '{"n":7,"s":"x","t":true,"l":[1]}');
  assert.equal(text(Object('root')), '"root"');
  const foreign = vm.runInNewContext(
    '({ n: new Number(7), s: new String("x"), l: [1], d: new Date(0), o: { a: 1 } })',
  );
  assert.equal(text(foreign), JSON.stringify(foreign));
});

test('names of Object.prototype are ordinary fields', () => {
  const hostile = JSON.parse(
    '{"__proto__":{"x":1},"constructor":2,"toString":"t","hasOwnProperty":null,"valueOf":[]}',
  );
  assert.equal(
    text(hostile),
    '{"__proto__":{"x":1},"constructor":2,"toString":"t","hasOwnProperty":null,"valueOf":[]}',
  );
  assert.equal(text(Object.assign(Object.create(null), { a: 1 })), '{"a":1}');
});

test('only own enumerable text keys count', () => {
  const value = Object.create({ inherited: 1 });
  value.own = 1;
  value[Symbol('s')] = 2;
  Object.defineProperty(value, 'hidden', { value: 3, enumerable: false });
  assert.equal(text(value), '{"own":1}');
  const list = Object.assign([1], { extra: 2 });
  assert.equal(text(list), '[1]');
  assert.equal(text([new Map([[1, 2]]), new Set([1]), /x/, new Error('x')]), '[{},{},{},{}]');
  class Point {
    x = 1;
    get y() {
      return 2;
    }
  }
  assert.equal(text(new Point()), '{"x":1}');
});

test('getters and proxies that answer are read', () => {
  assert.equal(text({ get a() { return 1; } }), '{"a":1}'); // prettier-ignore
  assert.equal(text(new Proxy({ a: [1] }, {})), '{"a":[1]}');
  assert.equal(text(new Proxy([1, 2], {})), '[1,2]');
});

test('what JSON cannot carry is a TypeError with the place', () => {
  refuses({ a: [{ 'b/c~d': 1n }] }, /^hezuo: value at \/a\/0\/b~1c~0d is a BigInt/);
  refuses(1n, /^hezuo: value is a BigInt/);
  refuses(Object(1n), /is a BigInt/);
  refuses([() => 1], /^hezuo: value at \/0 is a function/);
  refuses({ a: Symbol('s') }, /^hezuo: value at \/a is a symbol/);
  refuses({ a: Object(Symbol('s')) }, /^hezuo: value at \/a is a symbol/);
  refuses(() => 1, /^hezuo: value is a function/);
  refuses({ a: { toJSON: () => 1n } }, /^hezuo: value at \/a is a BigInt/);
});

test('cycles are a TypeError with both places; shared parts are not cycles', () => {
  const cyclic = { a: { b: [] } };
  cyclic.a.b.push(cyclic.a);
  refuses(cyclic, /^hezuo: value at \/a\/b\/0 is cyclic: it is the same object as \/a$/);
  const self = [];
  self.push(self);
  refuses(self, /^hezuo: value at \/0 is cyclic: it is the same object as the whole$/);
  const shared = { x: 1 };
  assert.equal(text([shared, shared, { shared }]), '[{"x":1},{"x":1},{"shared":{"x":1}}]');
});

test('code of the value that throws is a TypeError with the place and the cause', () => {
  const cause = new RangeError('inner');
  const thrower = () => {
    throw cause;
  };
  const getter = Object.defineProperty({}, 'g', { enumerable: true, get: thrower });
  refuses({ a: [getter] }, /^hezuo: value at \/a\/0\/g cannot be read: RangeError: inner$/);
  refuses({ a: { toJSON: thrower } }, /^hezuo: value at \/a cannot be read: RangeError: inner$/);
  refuses({ a: new Proxy({}, { ownKeys: thrower }) }, /^hezuo: value at \/a cannot be read/);
  refuses({ a: new Proxy([], { get: thrower }) }, /^hezuo: value at \/a cannot be read/);
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  refuses({ a: proxy }, /^hezuo: value at \/a cannot be read/);
  assert.throws(() => text(getter), (error) => error.cause === cause); // prettier-ignore
});

test('also when what it throws is hostile itself', () => {
  const throwing = (thrown) => ({ toJSON() { throw thrown; } }); // prettier-ignore
  refuses(throwing(undefined), /cannot be read: undefined/);
  refuses(throwing(Symbol('s')), /cannot be read: Symbol\(s\)/);
  refuses(throwing(Object.create(null)), /cannot be read: an error that cannot be printed/);
  const hostile = Object.defineProperty(new Error('x'), 'message', { get() { throw new Error('again'); } }); // prettier-ignore
  refuses(throwing(hostile), /cannot be read: an error that cannot be printed/);
});

test('a value whose code serializes again does not disturb the outer one', () => {
  const nested = { toJSON: () => text({ deep: [1, { x: 2 }] }) };
  assert.equal(text({ a: [nested], b: 1 }), '{"a":["{\\"deep\\":[1,{\\"x\\":2}]}"],"b":1}');
});

test('32 levels pass as they are; deeper ones stay too deep, and short', () => {
  const nest = (depth, kind) => {
    let value = kind === 'list' ? [] : {};
    for (let i = 1; i < depth; i++) value = kind === 'list' ? [value] : { a: value };
    return value;
  };
  for (const kind of ['list', 'object']) {
    assert.equal(text(nest(32, kind)), JSON.stringify(nest(32, kind)));
    assert.equal(levels(JSON.parse(text(nest(33, kind)))), 33);
    const deep = quickly(() => text(nest(1_000_000, kind)));
    assert.ok(levels(JSON.parse(deep)) > 32);
    assert.ok(deep.length < 1000);
  }
});

test('a list of 10 000 entries passes; longer ones stay too long, and short', () => {
  assert.equal(JSON.parse(text(new Array(10_000).fill(1))).length, 10_000);
  assert.equal(JSON.parse(text(new Array(10_001).fill(1))).length, 10_001);
  assert.equal(JSON.parse(quickly(() => text(new Array(1_000_000).fill(1)))).length, 10_001);
  assert.equal(JSON.parse(quickly(() => text({ a: new Array(1e9) }))).a.length, 10_001);
  assert.equal(JSON.parse(quickly(() => text(new Array(4294967295)))).length, 10_001);
  const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : undefined) });
  assert.equal(JSON.parse(quickly(() => text(endless))).length, 10_001);
});

test('more than maxBytes of text stays more than maxBytes, whatever it is made of', () => {
  const big = 'x'.repeat(2 << 20);
  const doubling = (depth) => {
    let value = ['leaf'];
    for (let i = 0; i < depth; i++) value = [value, value];
    return value;
  };
  const cases = {
    text: big,
    member: { a: big },
    key: { [big]: 1 },
    boxed: [Object(big)],
    members: Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, i])),
    lists: Array.from({ length: 200 }, () => new Array(9_000).fill(1)),
    doubling: doubling(30),
    buffer: new Uint8Array(1e9),
    node: [Buffer.alloc(1 << 26)],
  };
  for (const [name, value] of Object.entries(cases)) {
    const written = quickly(() => text(value));
    assert.ok(written.length > limits.maxBytes, name);
    assert.ok(written.length < 2 * limits.maxBytes, name);
    JSON.parse(written);
  }
});

test('members without text cannot be walked for ever', () => {
  const empty = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, undefined]));
  assert.equal(text(empty), '{}');
  let shared = new Array(5_000).fill(empty);
  shared = new Array(5_000).fill(shared);
  const written = quickly(() => text(shared));
  assert.ok(written.length > limits.maxBytes);
});

test('small typed arrays and arguments are as JSON.stringify has them', () => {
  assert.equal(text(new Uint8Array([1, 2])), '{"0":1,"1":2}');
  assert.equal(text(Buffer.from([1])), JSON.stringify(Buffer.from([1])));
  (function () {
    assert.equal(text(arguments), JSON.stringify(arguments));
  })(1, 2);
});

test('arguments are not changed', () => {
  const value = Object.freeze({ a: Object.freeze([1, Object.freeze({ b: NaN })]) });
  assert.equal(text(value), '{"a":[1,{"b":1e999}]}');
});

test('what the caller keeps himself is refused beyond its limits, never cut', () => {
  const own = { beyond: 'refuse', maxBytes: 1000, maxDepth: 5, maxEntries: 10 };
  const refusesOwn = (value, pattern) => assert.throws(() => serialize(value, 'facts', own), pattern);
  assert.equal(serialize([[[[[]]]]], 'facts', own), '[[[[[]]]]]');
  refusesOwn([[[[[[]]]]]], /^RangeError: hezuo: facts at \/0\/0\/0\/0\/0 has more than 5 levels$/);
  assert.equal(serialize(new Array(10).fill(1), 'facts', own).length, 21);
  refusesOwn({ a: new Array(11) }, /^RangeError: hezuo: facts at \/a has more than 10 entries$/);
  refusesOwn(
    { a: { b: 'x'.repeat(1001) } },
    /^RangeError: hezuo: facts at \/a\/b has more than 1000 characters of JSON$/,
  );
  refusesOwn('x'.repeat(1001), /^RangeError: hezuo: facts has more than 1000 characters of JSON$/);
  refusesOwn({ a: 1n }, /^TypeError: hezuo: facts at \/a is a BigInt/);
});
