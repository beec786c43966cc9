// SPDX-License-Identifier: MIT
// One lap: forms that pass and forms that do not, batches, an order from publication to its end, questions, mistakes.
import { load } from 'hezuo';
import { orderLines, pools } from '../bench/lib/documents.mjs';
import { cancelNow, events, opening, taskOf } from '../bench/lib/order-story.mjs';
import { samples } from '../js/lib/samples.mjs';

/** @type {any} */
const hezuo = await load();
/** Another rulebook: its tasks are judged by their own limits, which are laid over for each call. @type {any} */
const other = await load({ overlay: { 'douyin-live.accept-timeout.hours': 1 }, locale: 'en' });
const foreign = taskOf(other.open(opening.kind, opening.input, opening.options));

const documents = pools().flatMap((pool) =>
  pool.documents.map((document) => ({ form: pool.form, document })),
);
const bytes = new TextEncoder().encode(orderLines(10));
const rows = documents.filter(({ form }) => form === 'douyin-live.order').map(({ document }) => document);

/** @param {() => unknown} mistake */
function refused(mistake) {
  try {
    mistake();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return 1;
    throw error;
  }
  throw new Error('a mistake was taken');
}

/** @param {number} lap @param {{ checks: number, steps: number, questions: number, errors: number }} done */
export function day(lap, done) {
  for (let i = 0; i < 20; i++) {
    const { form, document } = /** @type {any} */ (documents[(lap * 20 + i) % documents.length]);
    hezuo.check(form, document);
  }
  for (const { form, value, facts } of samples) {
    for (let i = 0; i < 5; i++)
      hezuo.check(form, { ...value, extra: lap }, facts, { strict: true, locale: 'en' });
  }
  hezuo.checkMany('douyin-live.order', bytes);
  hezuo.checkMany('douyin-live.order', rows.slice(lap % 20, (lap % 20) + 20));
  done.checks += 60;

  let task = taskOf(hezuo.open(opening.kind, opening.input, opening.options));
  for (const event of events) task = taskOf(hezuo.apply(task, event));
  hezuo.apply(task, cancelNow);
  done.steps += 6;

  hezuo.preview(foreign, cancelNow);
  hezuo.actions(task, 'creator', task.at);
  hezuo.view(foreign, 'creator');
  hezuo.count('春季😀新品');
  if (lap % 10 === 0) {
    hezuo.endings(foreign, foreign.at);
    hezuo.compare(foreign, [[], [cancelNow]]);
    hezuo.describe('douyin-live.order');
  }
  done.questions += 4;

  done.errors += refused(() => hezuo.check('no-form', {}));
  done.errors += refused(() => hezuo.check('douyin-live.order', { quantity: 1n }));
  done.errors += refused(() => hezuo.actions({}, 'creator', 0));
}
