// SPDX-License-Identifier: MIT
// The schema of a form as a file: Chinese titles, as users see them, and English ones with the hints beside.

/** @typedef {import('../library.mjs').Library} Library */

/** @param {Library} library @param {string} form */
export const schema = (library, form) => joined(library.schema(form, 'zh-CN'), library.schema(form, 'en'));

/** @param {any} zh @param {any} en @returns {any} */
function joined(zh, en) {
  if (Array.isArray(zh)) return zh.map((entry, index) => joined(entry, en[index]));
  if (zh === null || typeof zh !== 'object') return zh;
  const { title, description: _, ...rest } = zh;
  const members = Object.entries(rest).map(([name, value]) => [name, joined(value, en[name])]);
  // A property that is itself called title or description is an object.
  if (typeof title !== 'string')
    return Object.fromEntries(Object.keys(zh).map((name) => [name, joined(zh[name], en[name])]));
  const description = [en.title, en.description].filter(Boolean).join('. ');
  return { title, description, ...Object.fromEntries(members) };
}
