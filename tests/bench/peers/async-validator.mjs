// SPDX-License-Identifier: MIT
// async-validator, which Ant Design's forms use. It answers before `validate` returns, but makes promises: they are awaited.
import Schema from 'async-validator';
import * as limits from './limits.mjs';

/** @typedef {{ path: string, message: string }} Issue */

const text = (/** @type {RegExp} */ pattern) => ({ type: 'string', required: true, pattern });
const whole = (/** @type {number} */ min, /** @type {number} */ max) => ({
  type: 'integer',
  required: true,
  min,
  max,
});
const flag = { type: 'boolean', required: true };

const rule = (/** @type {(value: any) => boolean} */ holds, message = 'is not allowed') => ({
  validator: (/** @type {unknown} */ _rule, /** @type {any} */ value) => holds(value) || new Error(message),
});

/** It has no word for unknown fields. @param {object} fields */
const nothingElse = (fields) => {
  const known = new Set(Object.keys(fields));
  return rule(
    (value) =>
      typeof value !== 'object' || value === null || Object.keys(value).every((key) => known.has(key)),
    'has an unknown field',
  );
};

/** @param {object} fields */
const object = (fields) => [{ type: 'object', required: true, fields }, nothingElse(fields)];

const inviteFields = {
  creatorId: text(limits.id),
  products: [
    {
      type: 'array',
      required: true,
      min: 1,
      max: 3,
      defaultField: { type: 'string', required: true, max: limits.longestLink, pattern: limits.link },
    },
    rule((value) => !Array.isArray(value) || limits.areDistinct(value), 'must be distinct'),
  ],
  commissionPercent: whole(1, 80),
  discountZhe: [{ type: 'integer', min: 1, max: 9 }, rule((value) => value !== '')],
  sendSample: flag,
  note: text(limits.text20),
  contact: object({ name: text(limits.text50), phone: text(limits.phone), wechat: text(limits.wechat) }),
};

const productFields = {
  productId: text(limits.id),
  plan: { type: 'enum', required: true, enum: ['general', 'targeted'] },
  commissionPercent: { type: 'any' },
};

/** A rule knows its own value only, so what hangs on a sibling belongs to the product. */
const commission = rule(({ plan, commissionPercent: percent }) => {
  if (plan === 'general') return percent === undefined || percent === null;
  return plan !== 'targeted' || (Number.isSafeInteger(percent) && percent >= 0 && percent <= 80);
});

const orderFields = {
  title: text(limits.text20),
  contactName: text(limits.text50),
  contactPhone: text(limits.phone),
  startAt: [
    whole(-limits.lastInstant, limits.lastInstant),
    rule((value) => !Number.isInteger(value) || value % limits.minute === 0),
  ],
  returnSample: flag,
  creatorIds: { type: 'array', required: true, len: 1, defaultField: text(limits.id) },
  session: { type: 'enum', required: true, enum: ['exclusive', 'shared'] },
  quantity: whole(1, 999),
  products: [
    {
      type: 'array',
      required: true,
      min: 1,
      max: 50,
      defaultField: [
        ...object(productFields),
        rule((value) => !value?.plan || commission.validator(null, value) === true),
      ],
    },
    rule((value) => !Array.isArray(value) || limits.haveDistinctIds(value), 'must be distinct'),
  ],
};

/** @param {any} fields */
const validator = (fields) => {
  // The document as a field of its own, so that unknown fields of the root are seen as well.
  const schema = new Schema.default({ document: object(fields) });
  return async (/** @type {any} */ document) => {
    /** @type {Issue[]} */
    let issues = [];
    await schema
      .validate({ document }, { suppressWarning: true }, (errors) => {
        issues = (errors ?? []).map(({ field, message }) => ({
          path: `/${field ?? ''}`,
          message: message ?? '',
        }));
      })
      .catch(() => undefined); // the callback has had the errors
    return issues;
  };
};

export const name = 'async-validator';
export const isAsync = true;
export const invite = validator(inviteFields);
export const order = validator(orderFields);
