// SPDX-License-Identifier: MIT
// The hand-written shapes that a generated file uses.

const shapes = ['Actor', 'Fen', 'Instant', 'Ledger', 'LogEntry', 'RulebookId', 'TaskBase', 'Timer'];

/** @param {string} text of the file, without comments that could name a shape by chance */
export function importsFor(text) {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '');
  const used = shapes.filter((shape) => new RegExp(`(?<![\\w'.-])${shape}(?![\\w'-])`).test(code));
  return used.length === 0 ? '' : `import type { ${used.join(', ')} } from '../src/types.js';\n\n`;
}
