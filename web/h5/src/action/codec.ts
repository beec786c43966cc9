// SPDX-License-Identifier: MIT
// Between what an input shows and what the event says, by the field's kind. What cannot be read stays text: the rule refuses it.
import { fenToYuan, fromWallClock, toWallClock, yuanToFen, type FieldInfo } from '../../../shared';
import type { FieldKind } from 'hezuo';

export interface Codec {
  toText: (value: unknown) => string;
  fromText: (text: string) => unknown;
}

const plain: Codec = {
  toText: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''),
  fromText: (text) => text,
};

const integer: Codec = {
  toText: plain.toText,
  fromText: (text) => (/^\s*-?[0-9]+(\.[0-9]+)?\s*$/.test(text) ? Number(text) : text),
};

const money: Codec = {
  toText: (value) => (typeof value === 'number' ? fenToYuan(value) : plain.toText(value)),
  fromText: (text) => yuanToFen(text) ?? text,
};

const instant: Codec = {
  toText: (value) => (typeof value === 'number' ? toWallClock(value) : plain.toText(value)),
  fromText: (text) => fromWallClock(text) ?? text,
};

export function codecOf(field: FieldInfo): Codec {
  if (field.kind === 'instant') return instant;
  if (field.kind !== 'integer') return plain;
  return field.unit === 'fen' ? money : integer;
}

interface Keyboard {
  type: string;
  inputmode: 'text' | 'tel' | 'url' | 'numeric' | 'decimal';
}

/** The keyboard that a phone should offer. */
export function keyboardOf(field: FieldInfo): Keyboard {
  const known: Partial<Record<FieldKind, Keyboard>> = {
    phone: { type: 'tel', inputmode: 'tel' },
    link: { type: 'url', inputmode: 'url' },
    integer: { type: 'text', inputmode: field.unit === 'fen' ? 'decimal' : 'numeric' },
    instant: { type: 'datetime-local', inputmode: 'text' },
  };
  return known[field.kind] ?? { type: 'text', inputmode: 'text' };
}
