// SPDX-License-Identifier: MIT
// The package in this process: what the server must answer, byte for byte.

import { load } from 'hezuo';
import { tsImport } from 'tsx/esm/api';

/** The Node server's own words and ears. */
const nodeServer = (/** @type {string} */ path) =>
  tsImport(`../../../node-server/src/${path}`, import.meta.url);
/** @type {typeof import('../../../node-server/src/http/problem-words.ts')} */
export const { problems } = await nodeServer('http/problem-words.ts');
/** @type {typeof import('../../../node-server/src/locale.ts')} */
export const { localeOf } = await nodeServer('locale.ts');

/** @typedef {Record<string, any>} Json */

/** Asked by ids that arrive at run time. @type {any} */
export const zh = await load({ locale: 'zh-CN' });
/** @type {any} */
export const en = await load({ locale: 'en' });

/** @typedef {keyof typeof problems} Code */
/** @typedef {{ status: number, text: string }} Answer */

/**
 * A refusal of the server's own, as the Node server words it.
 * @param {Code} code @param {string} [path] @param {'zh-CN' | 'en'} [locale] @returns {Answer}
 */
export function refusal(code, path = '', locale = 'zh-CN') {
  const { status, words } = problems[code];
  const message = words[locale];
  const violation = { rule: 'server', code, path, params: {}, message, remedy: null };
  return { status, text: JSON.stringify({ violations: [violation] }) };
}

/** A step as it goes over HTTP: refused ones have the status of the Node server. @param {Json} step @returns {Answer} */
export function overHttp(step) {
  if (step.ok) return { status: 200, text: JSON.stringify(step) };
  /** @type {string[]} */
  const codes = step.violations.map((/** @type {Json} */ violation) => violation.code);
  const own = /** @type {Code | undefined} */ (codes.find((code) => Object.hasOwn(problems, code)));
  const status = own === undefined ? 422 : problems[own].status;
  return { status, text: JSON.stringify({ violations: step.violations }) };
}
