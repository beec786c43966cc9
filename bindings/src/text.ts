// SPDX-License-Identifier: MIT
// count and truncate: the rules' own measure of a text, for the counter under an input.

import type { Context } from './core.js';
import type { Hezuo } from './hezuo.js';
import { quote } from './quote.js';

const greatestMax = 0x7fffffff;

export function textMethods({ core, handle }: Context): Pick<Hezuo, 'count' | 'truncate'> {
  return {
    count(text) {
      requireString(text, 'count');
      return core.measure(handle, 'count', quote(text), 0);
    },
    truncate(text, max) {
      requireString(text, 'truncate');
      if (!Number.isInteger(max) || max < 0)
        throw new RangeError('hezuo: max of truncate must be an integer from 0');
      return firstCodePoints(text, core.measure(handle, 'truncate', quote(text), Math.min(max, greatestMax)));
    },
  };
}

function firstCodePoints(text: string, count: number): string {
  let end = 0;
  for (let i = 0; i < count && end < text.length; i++) {
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  }
  return text.slice(0, end);
}

function requireString(text: unknown, method: string): void {
  if (typeof text !== 'string') throw new TypeError(`hezuo: ${method} takes a text, not a ${typeof text}`);
}
