// SPDX-License-Identifier: MIT
// JSON merge patch (RFC 7396): how a worked case differs from its base.

/** @param {any} target @param {any} patch @returns {any} */
export function merged(target, patch) {
  if (patch === undefined) return target;
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const isObject = target !== null && typeof target === 'object' && !Array.isArray(target);
  const result = isObject ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}
