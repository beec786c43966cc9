// SPDX-License-Identifier: MIT
// The hot way into `check`: the document goes into the wasm memory as a record, and nothing comes back where all is well.

import { packers } from '../generated/records.js';
import type { FormId } from '../generated/ids.js';
import type { Context } from './core.js';
import { memberBytes, RecordWriter, valueBytes, type Packer } from './record-writer.js';
import type { PublicVerdict } from './hezuo.js';
import type { Locale } from './types.js';

interface OpenedDesk {
  desk: number;
  room: number;
  roomBytes: number;
  layout: {
    keys: Record<string, { at: number; bytes: number }>;
    rules: string[];
    valueBytes: number;
    memberBytes: number;
  };
}

interface Desk {
  desk: number;
  packer: Packer;
  keys: Int32Array;
  rules: string[];
  writer: RecordWriter;
}

/** Answers as `check` does, or not at all: then the way over JSON text is to be taken. */
export type RecordCheck = (
  form: string,
  value: unknown,
  factsText: string,
  strict: boolean,
  locale: Locale,
) => PublicVerdict | undefined;

/** A byte of a record stands for fewer bytes of JSON text than this, whatever is escaped. */
const mostExpansion = 8;
const mostLevels = 8;

export function recordCheck(context: Context): RecordCheck {
  const { core, handle } = context;
  const desks = new Map<string, Desk | undefined>();

  function deskOf(form: string): Desk | undefined {
    const known = desks.get(form);
    if (known !== undefined || desks.has(form)) return known;
    const desk = openDesk(context, handle, form);
    desks.set(form, desk);
    return desk;
  }

  return (form, value, factsText, strict, locale) => {
    const desk = deskOf(form);
    if (desk === undefined || taken) return undefined;
    const { writer } = desk;
    const root = writer.begin();
    taken = true;
    try {
      desk.packer.pack(writer, desk.keys, root, value);
    } catch {
      return undefined; // Code of the value's own: the other way names the place where it fails.
    } finally {
      taken = false;
    }
    const facts = factsText === '' ? nowhere : writer.beside(factsText);
    if (!writer.ok) return undefined;
    const open = core._hezuo_desk_check(desk.desk, root << 2, facts.at, facts.bytes, strict, locale === 'en');
    if (open < 0) return JSON.parse(core.deskVerdict(desk.desk)) as PublicVerdict;
    const undecided: (string | undefined)[] = [];
    for (let i = 0; open >> i !== 0; i++) if ((open >> i) & 1) undecided.push(desk.rules[i]);
    return { complete: open === 0, ok: true, undecided, violations: [] } as unknown as PublicVerdict;
  };
}

/** The room has one record at a time: a getter of the document that checks another one goes the other way. */
let taken = false;

const nowhere = { at: 0, bytes: 0 };

function openDesk({ core, limits }: Context, handle: number, form: string): Desk | undefined {
  const packer: Packer | undefined = Object.prototype.hasOwnProperty.call(packers, form)
    ? packers[form as FormId]
    : undefined;
  const answer = packer === undefined ? '' : core.openDesk(handle, form);
  if (packer === undefined || answer === '') return undefined;
  const { desk, room, roomBytes, layout } = JSON.parse(answer) as OpenedDesk;
  // A record must never hold what the rulebook's bounds refuse, and mean what the packers were made for.
  const within =
    limits.maxBytes >= mostExpansion * roomBytes &&
    limits.maxEntries >= roomBytes / valueBytes &&
    limits.maxDepth >= mostLevels;
  const same = layout.valueBytes === valueBytes && layout.memberBytes === memberBytes;
  const keys = packer.keys.flatMap((name) => {
    const key = layout.keys[name];
    return key === undefined ? [] : [key.at, key.bytes];
  });
  if (!within || !same || keys.length !== 2 * packer.keys.length) return undefined;
  const writer = new RecordWriter(core, room, roomBytes);
  return { desk, packer, keys: Int32Array.from(keys), rules: layout.rules, writer };
}
