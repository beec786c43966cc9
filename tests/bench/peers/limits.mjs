// SPDX-License-Identifier: MIT
// The limits of both forms, in the shapes that all peers share, so that none is charged for a slower wording.
//
// A text is 1 to n code points, not blank, without control characters, bidirectional overrides or lone surrogates.

const forbidden = '\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff';

/** @param {number} most code points */
export const textPattern = (most) => `^(?=[^]*[\\S\\ufeff])[^${forbidden}]{1,${most}}$`;

export const phonePattern = '^1[3-9][0-9]{9}$';
export const wechatPattern = '^[A-Za-z][A-Za-z0-9_-]{5,19}$';
export const linkPattern = `^https?://[^\\s/?#${forbidden}](?:(?!\\ufeff)[^\\s${forbidden}]|\\ufeff)*$`;

export const text20 = new RegExp(textPattern(20), 'u');
export const text50 = new RegExp(textPattern(50), 'u');
export const id = new RegExp(textPattern(128), 'u');
export const phone = new RegExp(phonePattern);
export const wechat = new RegExp(wechatPattern);
export const link = new RegExp(linkPattern, 'u');

export const lastInstant = 8.64e15;
export const minute = 60000;
export const longestLink = 2000;

/** @param {readonly unknown[]} list */
export const areDistinct = (list) => new Set(list).size === list.length;

/** @param {readonly any[]} products */
export const haveDistinctIds = (products) => {
  const ids = products
    .map((product) => product?.productId)
    .filter((productId) => typeof productId === 'string');
  return areDistinct(ids);
};
