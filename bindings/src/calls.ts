// SPDX-License-Identifier: MIT
// Texts into the wasm memory, one call, its answer back: each text is copied once, by the host's own coders.

import type { Memory } from './record-writer.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

export type Question = 'advance' | 'actions' | 'preview' | 'endings' | 'compare' | 'view';
/** What asks for all of something, and what asks for one thing by its id. */
export type ListQuestion = 'systems' | 'rules' | 'parameters' | 'editions' | 'diff';
export type ItemQuestion = 'describe' | 'json_schema' | 'machine' | 'rule';

/** The functions of `hezuo.h` that take and answer text. */
export type CallName =
  | Question
  | ListQuestion
  | ItemQuestion
  | 'check'
  | 'check_many'
  | 'open'
  | 'apply'
  | 'calculate'
  | 'ids'
  | 'rulebook';

export type Call = (handle: number, name: string, ...texts: (string | Uint8Array)[]) => string;

export interface CallMemory extends Memory {
  /** Where what is called next, or a table, is written; 0 gives the room back. */
  _hezuo_room(bytes: number): number;
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

export function caller(core: CallMemory): Call {
  return (handle, name, a = '', b = '', c = '', d = '') => {
    const room = 3 * name.length + mostBytes(a) + mostBytes(b) + mostBytes(c) + mostBytes(d);
    let end = core._hezuo_room(room);
    const bytes = core.HEAPU8;
    const write = (text: string | Uint8Array): number => {
      const begin = end;
      if (typeof text === 'string') end = encodeUtf8(text, bytes, begin);
      else {
        bytes.set(text, begin);
        end += text.length;
      }
      return end - begin;
    };
    const size = core._hezuo_call(handle, write(name), write(a), write(b), write(c), write(d));
    const answer = decodeUtf8(core.HEAPU8, core._hezuo_call_answer(), size);
    if (room > mostKept || size > mostKept) core._hezuo_room(0);
    return answer;
  };
}

const mostBytes = (text: string | Uint8Array): number =>
  typeof text === 'string' ? 3 * text.length : text.length;
