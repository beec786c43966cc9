// SPDX-License-Identifier: MIT
// Includes point one way: door → systems → task → form → rulebook → core, and no system knows another.
import { posix } from 'node:path';

/** @typedef {import('./source.mjs').Finding} Finding */

const layers = ['core', 'rulebook', 'form', 'task', 'systems', 'door'];

/** The path of an include as seen from src/. @param {string} from @param {string} included */
function fromLibrary(from, included) {
  if (included.startsWith('.')) return posix.relative('src', posix.join(posix.dirname(from), included));
  const first = included.replace(/^src\//, '');
  const known = layers.includes(first.split('/')[0] ?? '') || /^(?:bindings|hezuo\b)/.test(first);
  return known ? first : posix.relative('src', posix.join(posix.dirname(from), first));
}

/** @param {string} path of a file under src/ @param {string} target from src/ @returns {string | null} what is wrong */
function wrongArrow(path, target) {
  const [, layer = '', system = ''] = path.split('/');
  const [targetLayer = '', targetSystem = ''] = target.split('/');
  if (target.startsWith('bindings/') || target.startsWith('../')) return `the library includes ${target}`;
  const rank = layers.indexOf(layer);
  if (rank < 0) return null; // src/hezuo.* may know everything
  if (targetLayer.startsWith('hezuo') && layer !== 'door') return `${layer} includes the public door`;
  const targetRank = layers.indexOf(targetLayer);
  if (targetRank > rank) return `${layer} includes ${targetLayer}`;
  const inSystem = layer === 'systems' && path.split('/').length > 3;
  const otherSystem = targetLayer === 'systems' && target.split('/').length > 2 && targetSystem !== system;
  return inSystem && otherSystem ? `system ${system} includes system ${targetSystem}` : null;
}

/** @param {import('./source.mjs').Source[]} files @returns {Finding[]} */
export function checkArrows(files) {
  /** @type {Finding[]} */
  const findings = [];
  for (const { path, code } of files) {
    if (!path.startsWith('src/')) continue;
    code.forEach((text, index) => {
      const included = /^\s*#\s*include\s+"([^"]+)"/.exec(text)?.[1];
      const what = included && wrongArrow(path, fromLibrary(path, included));
      if (what) findings.push({ path, line: index + 1, what, use: `what lies below: ${layers.join(' ← ')}` });
    });
  }
  return findings;
}
