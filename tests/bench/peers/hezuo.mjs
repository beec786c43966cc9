// SPDX-License-Identifier: MIT
// Ours, asked as the peers are: the document alone, every violation read.
import { load } from 'hezuo';

const hezuo = await load({ locale: 'en' });

/** @param {'douyin-contact.invite' | 'douyin-live.order'} form */
const validator = (form) => (/** @type {unknown} */ document) =>
  /** @type {{ path: string, message: string }[]} */ (hezuo.check(form, document).violations);

/**
 * Only what a document alone is at fault for: an instant before which none can be is too early whatever the clock says,
 * which our rules know and no schema does.
 * @param {'douyin-contact.invite' | 'douyin-live.order'} form
 */
export const ofDocument = (form) => (/** @type {unknown} */ document) =>
  hezuo.check(form, document).violations.filter(({ rule }) => rule.startsWith(form));

export const name = 'hezuo';
export const invite = validator('douyin-contact.invite');
export const order = validator('douyin-live.order');
