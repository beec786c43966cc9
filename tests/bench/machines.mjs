// SPDX-License-Identifier: MIT
// Times of moving one order: ours beside XState. Both end in the same state with the same money, or there are no times.
import { load } from 'hezuo';
import { measure } from './lib/measure.mjs';
import { cancelNow, events, opening, taskOf, tasks } from './lib/order-story.mjs';
import * as xstate from './peers/xstate.mjs';

/** @type {any} */
const hezuo = await load({ locale: 'en' });

const { amountFen } = tasks[0].ledger;

function xstatePath() {
  let snapshot = xstate.start(amountFen);
  for (const event of events) snapshot = xstate.step(snapshot, event);
  return snapshot;
}

function ourPath() {
  let task = taskOf(hezuo.open(opening.kind, opening.input, opening.options));
  for (const event of events) task = taskOf(hezuo.apply(task, event));
  return task;
}

/** What each says of the finished and of the cancelled order. @returns {string[]} differences */
export function compareOutcomes() {
  const cancelled = taskOf(hezuo.apply(tasks[0], cancelNow));
  const theirs = [xstatePath(), xstate.step(xstate.start(amountFen), cancelNow)];
  return [ourPath(), cancelled].flatMap((ours, index) => {
    const { value, context } = /** @type {any} */ (theirs[index]);
    const { settledFen, refundedFen, frozenFen } = ours.ledger;
    const same =
      ours.state.startsWith(value) &&
      context.settledFen === settledFen &&
      context.refundedFen === refundedFen &&
      context.frozenFen === frozenFen;
    return same
      ? []
      : [`ours ${ours.state} ${JSON.stringify(ours.ledger)}, xstate ${value} ${JSON.stringify(context)}`];
  });
}

/** @param {() => any} once */
const repeated = (once) => (/** @type {number} */ times) => {
  for (let i = 0; i < times; i++) once();
};

/** The order before its last event: five are behind it. */
const late = tasks.at(-2);
const last = events.at(-1);
const storedLate = JSON.parse(
  JSON.stringify(xstate.store(events.slice(0, -1).reduce(xstate.step, xstate.start(amountFen)))),
);

const storedText = JSON.stringify(storedLate);
const lateText = JSON.stringify(late);
const lastText = JSON.stringify(last);

/** @param {import('./lib/measure.mjs').Effort} effort */
export const timeMachines = (effort) =>
  measure(
    [
      {
        name: 'xstate: restore, one transition, store',
        run: repeated(() => xstate.store(xstate.step(xstate.restore(storedLate), last))),
      },
      {
        name: 'xstate: the same, text in and out',
        run: repeated(() =>
          JSON.stringify(
            xstate.store(xstate.step(xstate.restore(JSON.parse(storedText)), JSON.parse(lastText))),
          ),
        ),
      },
      { name: 'xstate: start and the whole path', run: repeated(xstatePath) },
      { name: 'apply', run: repeated(() => hezuo.apply(late, last)) },
      { name: 'apply, text in and out', run: repeated(() => hezuo.call('apply', lateText, lastText)) },
      { name: 'open and the whole path', run: repeated(ourPath) },
      { name: 'apply: cancel', run: repeated(() => hezuo.apply(tasks[1], cancelNow)) },
      { name: 'preview', run: repeated(() => hezuo.preview(tasks[1], cancelNow)) },
      { name: 'actions', run: repeated(() => hezuo.actions(tasks[1], 'merchant', cancelNow.at)) },
      { name: 'endings', run: repeated(() => hezuo.endings(tasks[1], cancelNow.at)) },
    ],
    effort,
  );
