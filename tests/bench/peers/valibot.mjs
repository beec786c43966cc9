// SPDX-License-Identifier: MIT
// valibot 1.
import * as v from 'valibot';
import * as limits from './limits.mjs';

const text = (/** @type {RegExp} */ pattern) => v.pipe(v.string(), v.regex(pattern));
const whole = (/** @type {number} */ min, /** @type {number} */ max) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max));
const distinct = (/** @type {(list: any[]) => boolean} */ predicate) =>
  v.check(predicate, 'must be distinct');

const inviteSchema = v.strictObject({
  creatorId: text(limits.id),
  products: v.pipe(
    v.array(v.pipe(v.string(), v.maxCodePoints(limits.longestLink), v.regex(limits.link))),
    v.minLength(1),
    v.maxLength(3),
    distinct(limits.areDistinct),
  ),
  commissionPercent: whole(1, 80),
  discountZhe: v.nullish(whole(1, 9)),
  sendSample: v.boolean(),
  note: text(limits.text20),
  contact: v.strictObject({
    name: text(limits.text50),
    phone: text(limits.phone),
    wechat: text(limits.wechat),
  }),
});

const product = v.variant('plan', [
  v.strictObject({
    productId: text(limits.id),
    plan: v.literal('general'),
    commissionPercent: v.optional(v.null()),
  }),
  v.strictObject({
    productId: text(limits.id),
    plan: v.literal('targeted'),
    commissionPercent: whole(0, 80),
  }),
]);

const orderSchema = v.strictObject({
  title: text(limits.text20),
  contactName: text(limits.text50),
  contactPhone: text(limits.phone),
  startAt: v.pipe(whole(-limits.lastInstant, limits.lastInstant), v.multipleOf(limits.minute)),
  returnSample: v.boolean(),
  creatorIds: v.pipe(v.array(text(limits.id)), v.length(1)),
  session: v.picklist(['exclusive', 'shared']),
  quantity: whole(1, 999),
  products: v.pipe(v.array(product), v.minLength(1), v.maxLength(50), distinct(limits.haveDistinctIds)),
});

/** valibot takes a list for an object. @param {any} schema */
const validator = (schema) => (/** @type {unknown} */ document) => {
  const result = v.safeParse(schema, document);
  if (result.success) return [];
  return result.issues.map((issue) => ({ path: `/${v.getDotPath(issue) ?? ''}`, message: issue.message }));
};

export const name = 'valibot';
export const invite = validator(inviteSchema);
export const order = validator(orderSchema);
