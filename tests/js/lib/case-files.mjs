// SPDX-License-Identifier: MIT
// The worked cases below tests/cases, in a stable order.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../cases/', import.meta.url);

/** @returns {{ name: string, about: string, bases: Record<string, any>, cases: Record<string, any>[] }[]} */
export function caseFiles() {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      const unknown = Object.keys(file).filter((key) => !['about', 'bases', 'cases'].includes(key));
      if (unknown.length > 0) throw new Error(`${name}: the runner does not know ${unknown.join(', ')}`);
      return { name, ...file };
    });
}
