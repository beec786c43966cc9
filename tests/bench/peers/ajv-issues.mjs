// SPDX-License-Identifier: MIT
// What both forms of ajv share: distinct product ids, and errors as every peer reports them.
import { haveDistinctIds } from './limits.mjs';

/** @typedef {{ path: string, message: string }} Issue */
/** @typedef {{ (document: unknown): boolean, errors?: any[] | null }} Validate */

const none = /** @type {Issue[]} */ ([]);

/** @param {Validate} validate @returns {(document: any) => Issue[]} */
export const invites = (validate) => (document) => (validate(document) ? none : issuesOf(validate));

/** @param {Validate} validate @returns {(document: any) => Issue[]} */
export const orders = (validate) => (document) => {
  const issues = validate(document) ? none : issuesOf(validate);
  if (!Array.isArray(document?.products) || haveDistinctIds(document.products)) return issues;
  return [...issues, { path: '/products', message: 'must be distinct' }];
};

/** @param {Validate} validate */
const issuesOf = (validate) =>
  (validate.errors ?? []).map(({ instancePath, message }) => ({
    path: instancePath,
    message: message ?? '',
  }));
