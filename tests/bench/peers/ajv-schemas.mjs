// SPDX-License-Identifier: MIT
// Both forms as JSON Schema 2020-12, with every limit that our own check knows of a document alone.
import {
  id,
  lastInstant,
  link,
  longestLink,
  minute,
  phonePattern,
  text20,
  text50,
  wechatPattern,
} from './limits.mjs';

const text = (/** @type {RegExp} */ pattern) => ({ type: 'string', pattern: pattern.source });
const whole = (/** @type {number} */ minimum, /** @type {number} */ maximum) => ({
  type: 'integer',
  minimum,
  maximum,
});

const object = (/** @type {object} */ properties, /** @type {string[]} */ optional = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

export const invite = object(
  {
    creatorId: text(id),
    products: {
      type: 'array',
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
      items: { type: 'string', maxLength: longestLink, pattern: link.source },
    },
    commissionPercent: whole(1, 80),
    discountZhe: { ...whole(1, 9), nullable: true },
    sendSample: { type: 'boolean' },
    note: text(text20),
    contact: object({
      name: text(text50),
      phone: { type: 'string', pattern: phonePattern },
      wechat: { type: 'string', pattern: wechatPattern },
    }),
  },
  ['discountZhe'],
);

const general = object(
  { productId: text(id), plan: { const: 'general' }, commissionPercent: { type: 'null' } },
  ['commissionPercent'],
);
const targeted = object({
  productId: text(id),
  plan: { const: 'targeted' },
  commissionPercent: whole(0, 80),
});

/** Distinct product ids are no part of JSON Schema: the adapters look for them afterwards. */
export const order = object({
  title: text(text20),
  contactName: text(text50),
  contactPhone: { type: 'string', pattern: phonePattern },
  startAt: { ...whole(-lastInstant, lastInstant), multipleOf: minute },
  returnSample: { type: 'boolean' },
  creatorIds: { type: 'array', minItems: 1, maxItems: 1, items: text(id) },
  session: { enum: ['exclusive', 'shared'] },
  quantity: whole(1, 999),
  products: {
    type: 'array',
    minItems: 1,
    maxItems: 50,
    items: {
      type: 'object',
      required: ['plan'],
      discriminator: { propertyName: 'plan' },
      oneOf: [general, targeted],
    },
  },
});
