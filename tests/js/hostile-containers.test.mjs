// SPDX-License-Identifier: MIT
// Options, rows and branches whose own code throws, lies or never ends: a TypeError that names them, never the raw error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'hezuo';

/** @type {any} */
const hezuo = await load();
const task = JSON.parse(readFileSync(new URL('../../examples/data/live-task.json', import.meta.url), 'utf8'));
const form = 'douyin-live.order';

const throwing = () => {
  throw new EvalError('from outside');
};
const revoked = (/** @type {object} */ target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const traps = { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing };

/** @param {() => unknown} call @param {RegExp} what */
const refuses = (call, what) =>
  assert.throws(call, (error) => {
    assert.ok(error instanceof TypeError, String(error));
    assert.match(error.message, /^hezuo: /);
    assert.match(error.message, what);
    return true;
  });

/** @type {Record<string, (options: any) => unknown>} */
const methods = {
  check: (options) => hezuo.check(form, {}, undefined, options),
  checkMany: (options) => hezuo.checkMany(form, [{}], undefined, options),
  calculate: (options) => hezuo.calculate('douyin-live.freeze', {}, options),
  open: (options) => hezuo.open(form, {}, options),
  apply: (options) => hezuo.apply(task, { type: 'accept' }, options),
  advance: (options) => hezuo.advance(task, task.at, options),
  actions: (options) => hezuo.actions(task, 'merchant', task.at, options),
  preview: (options) => hezuo.preview(task, null, options),
  endings: (options) => hezuo.endings(task, task.at, options),
  compare: (options) => hezuo.compare(task, [], options),
  describe: (options) => hezuo.describe(form, options),
  rules: (options) => hezuo.rules(options),
};

for (const [name, call] of Object.entries(methods)) {
  test(`${name}: options that throw are named`, () => {
    const hostile = [
      revoked({}),
      revoked([]),
      new Proxy({}, traps),
      Object.defineProperty({}, 'locale', { get: throwing, enumerable: true }),
    ];
    for (const options of hostile)
      refuses(() => call(options), new RegExp(`options of ${name} cannot be read`));
    for (const options of [null, [], 'en', 7]) refuses(() => call(options), /must be an object/);
  });

  test(`${name}: each option is read once, and inherited ones count`, () => {
    let reads = 0;
    const options = Object.create({
      get locale() {
        return ++reads === 1 ? 'en' : 'fr';
      },
    });
    if (name === 'open') options.at = task.at;
    call(options);
    assert.equal(reads, 1);
  });
}

test('load: options that throw are named', async () => {
  for (const options of [revoked({}), new Proxy({}, traps)]) {
    await assert.rejects(load(options), { name: 'TypeError', message: /options of load cannot be read/ });
  }
  let reads = 0;
  const overlay = {
    get 'douyin-live.order/title.max'() {
      if (++reads > 1) throw new EvalError('read twice');
      return 7;
    },
  };
  assert.equal((await load({ overlay })).count('a'), 1);
});

test('rows that throw are named', () => {
  const many = (/** @type {any} */ rows) => () => hezuo.checkMany(form, rows);
  for (const rows of [revoked([]), new Proxy([], traps), new Proxy(new Uint8Array(1), traps)]) {
    refuses(many(rows), /rows cannot be read/);
  }
  const list = [{}, {}];
  refuses(many(Object.defineProperty(list, 1, { get: throwing })), /rows\[1\] cannot be read: EvalError/);
});

test('what the caller’s own onProgress throws comes back as it is', () => {
  assert.throws(() => hezuo.checkMany(form, [{}], undefined, { onProgress: throwing }), EvalError);
});

test('branches that throw are named, holes are no branches, and a hole among events is no event', () => {
  const compare = (/** @type {any} */ branches) => () => hezuo.compare(task, branches);
  for (const branches of [revoked([]), new Proxy([], traps)])
    refuses(compare(branches), /branches cannot be read/);
  refuses(compare([[], revoked([])]), /branches\[1\] cannot be read/);
  refuses(compare([Object.defineProperty([], 0, { get: throwing, enumerable: true })]), /branches\[0\]/);
  // eslint-disable-next-line no-sparse-arrays -- that is what is tried
  refuses(compare([[], , []]), /list of lists/);
  assert.deepEqual(compare([new Array(1)])(), compare([[null]])());
});

test('lists longer than any rulebook takes are refused at once', () => {
  const long = new Array(1e8);
  for (const branches of [long, [long], Array.from({ length: 101 }, () => new Array(100))]) {
    assert.throws(() => hezuo.compare(task, branches), {
      name: 'RangeError',
      message: /has more than \d+ entries/,
    });
  }
  assert.throws(() => hezuo.check(form, {}, undefined, { only: long }), RangeError);
});
