// SPDX-License-Identifier: MIT
// call: JSON text in, JSON text out, for whoever has tasks as text and keeps them so.

import { requireText, type Context } from './core.js';
import type { Hezuo } from './hezuo.js';

const mostTexts = 4;

export function textCalls({ core, handle }: Context): Pick<Hezuo, 'call'> {
  return {
    call(name, ...texts) {
      const function_ = requireText(name, 'the name of the call');
      if (texts.length > mostTexts)
        throw new TypeError(`hezuo: ${function_} takes at most ${mostTexts} texts`);
      return core.call(handle, function_, ...texts.map((text, i) => wellFormed(text, i)));
    },
  };
}

/** In JSON text a lone surrogate can only stand in a string: as an escape it reaches the core. */
function wellFormed(text: unknown, place: number): string {
  if (typeof text !== 'string') {
    throw new TypeError(`hezuo: text ${place + 1} of a call must be JSON text, not a ${typeof text}`);
  }
  // Looked for first: replacing with a pattern of whole characters takes five times as long.
  if (!/[\ud800-\udfff]/.test(text)) return text;
  return text.replace(/\p{Surrogate}/gu, (lone) => `\\u${lone.charCodeAt(0).toString(16)}`);
}
