// SPDX-License-Identifier: MIT
// Editions, overlays on them, tasks that keep theirs, and what differs between two rulebooks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { deepFreeze, samples } from './lib/samples.mjs';

const seed = await load();
const { form, value, facts } = /** @type {any} */ (samples[0]);
const hour = 3_600_000;
const options = { at: facts.now, facts };
const overlay = { 'douyin-live.accept-timeout.hours': 6, 'douyin-live.remind-daily.max': 0 };
const changed = await load({ overlay });

/** @param {any} hezuo @returns {any} */
function opened(hezuo) {
  const step = hezuo.open(form, value, options);
  assert.ok(step.ok, JSON.stringify(step));
  return step.task;
}

test('every edition loads, bears its name, and holds what it states', async () => {
  const editions = seed.editions();
  assert.equal(editions[0]?.id, seed.rulebook.edition);
  assert.ok(editions.some(({ id }) => id === 'xingtu-2020-12'));
  for (const { id, since, sentence, source, values } of editions) {
    const hezuo = await load({ edition: id });
    assert.equal(hezuo.rulebook.edition, id);
    const holds = new Map(hezuo.parameters().map((parameter) => [parameter.id, parameter.value]));
    for (const [parameter, stated] of Object.entries(values)) {
      assert.equal(holds.get(/** @type {any} */ (parameter)), stated, parameter);
    }
    assert.ok(sentence && source.clause && source.quote, id);
    if (id !== seed.rulebook.edition) {
      assert.match(since ?? '', /^\d{4}-\d{2}$/);
      assert.ok(Object.keys(values).length > 0);
    }
  }
});

test('an edition answers by its own values, and an overlay goes over it', async () => {
  const advertising = await load({ edition: 'ocean-engine-2022-01' });
  assert.equal(seed.count('ab好'), 3);
  assert.equal(advertising.count('ab好'), 2);
  assert.notEqual(advertising.rulebook.id, seed.rulebook.id);
  const back = await load({ edition: 'ocean-engine-2022-01', overlay: { 'text.counting': 'each-1' } });
  assert.equal(back.count('ab好'), 3);
  assert.equal(back.rulebook.id, seed.rulebook.id, 'equal rules, equal id');
});

test('an unknown edition names the known ones', async () => {
  await assert.rejects(load({ edition: /** @type {any} */ ('xingtu-2020') }), {
    name: 'RangeError',
    message: /xingtu-2020-12/,
  });
});

test('a task keeps its rulebook: another one applies it the same and says so', () => {
  const task = deepFreeze(opened(changed));
  const accept = { type: 'accept', actor: 'creator', at: facts.now + 7 * hour };
  const own = /** @type {any} */ (changed.apply(task, /** @type {any} */ (accept)));
  const other = /** @type {any} */ (seed.apply(task, /** @type {any} */ (accept)));
  assert.equal(own.ok, false, 'six hours are over');
  assert.equal(own.rulebook, undefined);
  assert.deepEqual(other.violations, own.violations);
  assert.deepEqual(other.rulebook, {
    task: task.rulebook,
    loaded: { ...seed.rulebook },
    exact: true,
  });
  assert.deepEqual(seed.preview(task, /** @type {any} */ (accept)).step, other, 'preview = apply');
  assert.deepEqual(seed.advance(task, facts.now + 7 * hour).rulebook, other.rulebook);
  assert.deepEqual(seed.endings(task, facts.now), changed.endings(task, facts.now));
});

test('a task of another version is applied by its values, and the step says that this is not to the letter', () => {
  const task = { ...opened(changed), rulebook: { ...changed.rulebook, id: '0', version: '0.0.1', overlay } };
  const step = seed.apply(task, { type: 'accept', actor: 'creator', at: facts.now + hour });
  assert.ok(step.ok);
  assert.equal(step.rulebook?.exact, false);
  assert.deepEqual(step.task.rulebook, task.rulebook, 'the task keeps what it was opened under');
});

test('no difference between equal rulebooks, whatever they are called', () => {
  const difference = seed.diff({}, { edition: 'seed', overlay: {} });
  assert.deepEqual(difference.parameters, []);
  assert.equal(difference.same, true);
  assert.equal(difference.task, undefined);
});

test('diff lists the parameters with both values', () => {
  const { a, b, same, parameters } = seed.diff({}, { overlay });
  assert.equal(same, false);
  assert.equal(a.id, seed.rulebook.id);
  assert.deepEqual(b, { ...changed.rulebook, overlay });
  assert.deepEqual(
    parameters.map(({ id, a: from, b: to }) => [id, from, to]),
    [
      ['douyin-live.remind-daily.max', 1, 0],
      ['douyin-live.accept-timeout.hours', 24, 6],
    ],
  );
  const back = seed.diff({ overlay }, {});
  assert.deepEqual(
    back.parameters.map(({ a: from, b: to }) => [to, from]),
    parameters.map(({ a: from, b: to }) => [from, to]),
  );
});

test('diff of a task: the deadline moves, the button goes, the rest stays out', () => {
  const task = opened(seed);
  const { task: difference } = /** @type {any} */ (seed.diff(task.rulebook, { overlay }, { task }));
  assert.deepEqual(
    ['a', 'b'].map((side) => difference.timeline[side][0].at - task.openedAt),
    [24 * hour, 6 * hour],
  );
  assert.deepEqual(
    difference.actions.map((/** @type {any} */ { actor, type, a, b }) => [actor, type, a.allowed, b.allowed]),
    [['merchant', 'remind', true, false]],
  );
  assert.deepEqual(difference.endings, []);
  assert.equal(difference.check, undefined);
});

test('diff of a task and an event: money before and after', () => {
  const rule = 'douyin-live.cancel-compensation.row2Percent';
  const accepted = /** @type {any} */ (
    seed.apply(opened(seed), { type: 'accept', actor: 'creator', at: facts.now + hour })
  ).task;
  const event = { type: 'cancel', actor: 'merchant', at: value.startAt, reason: '改期' };
  const { task: difference } = /** @type {any} */ (
    seed.diff({}, { overlay: { [rule]: 40 } }, { task: accepted, event })
  );
  const settled = ['a', 'b'].map((side) => difference.step[side].task.ledger.settledFen);
  assert.deepEqual(settled, [accepted.ledger.amountFen, (accepted.ledger.amountFen * 40) / 100]);
  assert.deepEqual(difference.decisions.a[0].percent, { min: 100, max: 100 });
  assert.deepEqual(difference.decisions.b[0].percent, { min: 40, max: 40 });
});

test('diff of a task whose form would no longer pass', () => {
  const rule = 'douyin-live.order/title.max';
  const task = opened(seed);
  const { task: difference } = /** @type {any} */ (seed.diff({}, { overlay: { [rule]: 1 } }, { task }));
  assert.deepEqual(difference.check.a, []);
  assert.equal(difference.check.b[0].code, 'too_long');
});

test('wrong use of diff is named', () => {
  const diff = /** @type {any} */ (seed.diff);
  const fails = (/** @type {any[]} */ args, /** @type {any} */ error) =>
    assert.throws(() => diff(...args), error);
  fails([null, {}], { name: 'TypeError', message: /\ba\b/ });
  fails([{}, []], { name: 'TypeError', message: /\bb\b/ });
  fails([{ edition: 'none' }, {}], { name: 'RangeError', message: /none/ });
  fails([{}, { overlay: { 'no.such': 1 } }], { name: 'RangeError', message: /no\.such/ });
  fails([{}, { overlay: { 'douyin-live.order/title.max': 0 } }], {
    name: 'RangeError',
    message: /title\.max/,
  });
  fails([{}, {}, { task: { kind: 'none' } }], { name: 'RangeError', message: /none/ });
  fails([{}, {}, { task: { kind: form } }], { name: 'TypeError', message: /no sound task/ });
});
