// SPDX-License-Identifier: MIT
// One order from publication to its end: six events, the task after each, and the money at the end.
import { load } from 'hezuo';
import { samples } from '../../js/lib/samples.mjs';

/** @type {any} */
const hezuo = await load({ locale: 'en' });
const sample = samples.find(({ form }) => form === 'douyin-live.order');
if (!sample) throw new Error('no order among the samples');
const { form, value, facts } = sample;
const at = facts.now;

export const opening = { kind: form, input: value, options: { at, facts } };

/** Hours after publication. */
export const events = [
  { type: 'accept', actor: 'creator', hours: 1 },
  { type: 'work', actor: 'creator', hours: 2 },
  { type: 'start-live', actor: 'creator', hours: 130, liveId: 'live-1' },
  { type: 'end-live', actor: 'creator', hours: 133 },
  { type: 'confirm', actor: 'merchant', hours: 140 },
].map(({ hours, ...event }) => ({ ...event, at: at + hours * 3_600_000 }));

export const cancelNow = { type: 'cancel', actor: 'merchant', at: at + 3 * 3_600_000, reason: '档期有变' };

/** @param {any} step */
export function taskOf(step) {
  if (!step.ok) throw new Error(JSON.stringify(step.violations));
  return step.task;
}

/** The task after opening and after each event, as a database would give them back. */
export const tasks = [taskOf(hezuo.open(opening.kind, opening.input, opening.options))];
for (const event of events) tasks.push(taskOf(hezuo.apply(tasks.at(-1), event)));
for (const [index, task] of tasks.entries()) tasks[index] = JSON.parse(JSON.stringify(task));
