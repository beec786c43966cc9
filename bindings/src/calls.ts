// SPDX-License-Identifier: MIT
// Texts into the wasm memory, one call, its answer back: each text is copied once, by the host's own coders.

import type { Memory } from './record-writer.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

/** The functions of `hezuo.h` that take and answer text. */
export type CallName =
  | 'check'
  | 'check_many'
  | 'open'
  | 'apply'
  | 'advance'
  | 'actions'
  | 'preview'
  | 'endings'
  | 'compare'
  | 'view'
  | 'calculate'
  | 'systems'
  | 'describe'
  | 'json_schema'
  | 'machine'
  | 'rules'
  | 'rule'
  | 'parameters'
  | 'editions'
  | 'diff'
  | 'ids'
  | 'rulebook';

export interface CallMemory extends Memory {
  _hezuo_call_room(bytes: number): number;
  _hezuo_call(
    handle: number,
    name: number,
    first: number,
    second: number,
    third: number,
    fourth: number,
  ): number;
  _hezuo_call_answer(): number;
}

/** A room larger than this is given back after the call. */
const mostKept = 1 << 20;

export function caller(core: CallMemory): (handle: number, name: string, ...texts: string[]) => string {
  return (handle, name, a = '', b = '', c = '', d = '') => {
    const room = 3 * (name.length + a.length + b.length + c.length + d.length);
    const start = core._hezuo_call_room(room);
    const bytes = core.HEAPU8;
    let end = start;
    const write = (text: string): number => {
      const begin = end;
      end = encodeUtf8(text, bytes, begin);
      return end - begin;
    };
    const size = core._hezuo_call(handle, write(name), write(a), write(b), write(c), write(d));
    const answer = decodeUtf8(core.HEAPU8, core._hezuo_call_answer(), size);
    if (room > mostKept || size > mostKept) core._hezuo_call_room(0);
    return answer;
  };
}
