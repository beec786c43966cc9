// SPDX-License-Identifier: MIT
// zod 4. Lengths in code points and distinctness are predicates, as its documentation advises.
import * as z from 'zod';
import * as limits from './limits.mjs';

const text = (/** @type {RegExp} */ pattern) => z.string().regex(pattern);
const whole = (/** @type {number} */ min, /** @type {number} */ max) => z.int().min(min).max(max);

const inviteSchema = z.strictObject({
  creatorId: text(limits.id),
  products: z
    .array(z.string().max(limits.longestLink).regex(limits.link))
    .min(1)
    .max(3)
    .refine(limits.areDistinct, { error: 'must be distinct' }),
  commissionPercent: whole(1, 80),
  discountZhe: whole(1, 9).nullish(),
  sendSample: z.boolean(),
  note: text(limits.text20),
  contact: z.strictObject({
    name: text(limits.text50),
    phone: text(limits.phone),
    wechat: text(limits.wechat),
  }),
});

const product = z.discriminatedUnion('plan', [
  z.strictObject({
    productId: text(limits.id),
    plan: z.literal('general'),
    commissionPercent: z.null().optional(),
  }),
  z.strictObject({
    productId: text(limits.id),
    plan: z.literal('targeted'),
    commissionPercent: whole(0, 80),
  }),
]);

const orderSchema = z.strictObject({
  title: text(limits.text20),
  contactName: text(limits.text50),
  contactPhone: text(limits.phone),
  startAt: whole(-limits.lastInstant, limits.lastInstant).multipleOf(limits.minute),
  returnSample: z.boolean(),
  creatorIds: z.array(text(limits.id)).length(1),
  session: z.enum(['exclusive', 'shared']),
  quantity: whole(1, 999),
  products: z.array(product).min(1).max(50).refine(limits.haveDistinctIds, { error: 'must be distinct' }),
});

/** @param {z.ZodType} schema */
const validator = (schema) => (/** @type {unknown} */ document) => {
  const result = schema.safeParse(document);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({ path: `/${path.join('/')}`, message }));
};

export const name = 'zod';
export const invite = validator(inviteSchema);
export const order = validator(orderSchema);
