// SPDX-License-Identifier: MIT
// No method changes what it is given, and equal questions get equal answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { deepFreeze, samples } from './lib/samples.mjs';

/** @type {any} */
const hezuo = await load();

/** @type {Record<string, unknown>} */
const payloads = {
  reason: '档期有变',
  liveId: 'live-1',
  compensationFen: 1,
  contact: { phone: '13700001111' },
};

/** @param {{ name: string }[]} fields */
const payloadOf = (fields) => Object.fromEntries(fields.map(({ name }) => [name, payloads[name]]));

for (const { form, value, facts } of deepFreeze(samples)) {
  test(`${form}: every method on frozen arguments, twice`, () => {
    const options = deepFreeze({ at: facts.now, facts });
    const opened = hezuo.open(form, value, options);
    assert.ok(opened.ok, JSON.stringify(opened));
    const task = deepFreeze(opened.task);
    const later = facts.now + 60_000;
    /** @type {any[]} */
    const events = hezuo
      .machine(form)
      .events.flatMap((/** @type {any} */ { type, actors, fields }) =>
        actors.map((/** @type {any} */ actor) => ({ type, actor, at: later, ...payloadOf(fields) })),
      );
    deepFreeze(events);
    const ask = () => [
      hezuo.check(form, value, facts, deepFreeze({ strict: true, only: ['/title', '/creatorId'] })),
      hezuo.checkMany(form, deepFreeze([value, {}]), facts),
      hezuo.open(form, value, options),
      events.map((event) => [hezuo.apply(task, event, options), hezuo.preview(task, event, options)]),
      hezuo.advance(task, later),
      ['merchant', 'creator', 'platform'].map((actor) => [
        hezuo.actions(task, actor, later),
        hezuo.view(task, actor),
      ]),
      hezuo.preview(task, null),
      hezuo.endings(task, later),
      hezuo.compare(task, deepFreeze([[], ...events.map((event) => [event])])),
      hezuo.calculate('douyin-live.freeze', deepFreeze({ quoteFen: 1, quantity: 1 })),
    ];
    assert.equal(JSON.stringify(ask()), JSON.stringify(ask()));
    assert.ok(
      events.some((event) => hezuo.apply(task, event, options).ok),
      'at least one event must be taken',
    );
  });

  test(`${form}: a task that was stored as text answers the same, and its log gives it again`, () => {
    const { task } = hezuo.open(form, value, { at: facts.now, facts });
    const stored = JSON.parse(JSON.stringify(task));
    const event = { type: form === 'douyin-live.order' ? 'remind' : 'view', at: facts.now + 1 };
    const full = { ...event, actor: form === 'douyin-live.order' ? 'merchant' : 'creator' };
    const now = hezuo.apply(task, full);
    assert.ok(now.ok, JSON.stringify(now));
    assert.equal(JSON.stringify(hezuo.apply(stored, full)), JSON.stringify(now));
    assert.equal(now.task.version, task.version + 1);
    assert.deepEqual(now.task.log.at(-1), full);
  });
}
