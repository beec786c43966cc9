// SPDX-License-Identifier: MIT
// The hot way into `check`: the document goes into the wasm memory as a record, and nothing comes back where all is well.

import { memberBytes, mostEntries, packers, valueBytes } from '../generated/records.js';
import type { FormId } from '../generated/ids.js';
import type { Context } from './core.js';
import { RecordReader } from './record-reader.js';
import { RecordWriter, type Choices, type Packer } from './record-writer.js';
import type { PublicVerdict } from './hezuo.js';
import type { Locale } from './types.js';

interface OpenedDesk {
  desk: number;
  room: number;
  roomBytes: number;
  layout: {
    slip: {
      root: number;
      first: number;
      bytes: number;
      entries: number;
      valueBytes: number;
      memberBytes: number;
    };
    choices: Record<string, [text: string, at: number, bytes: number][]>;
    rules: string[];
  };
}

interface Desk {
  desk: number;
  pack: Packer['pack'];
  /** Words where the record's root value is, and its first member. */
  root: number;
  first: number;
  rules: string[];
  writer: RecordWriter;
  reader: RecordReader;
  /** Whether texts are measured first, with no facts and with some: until a rule wanted to read one. */
  measures: [boolean, boolean];
  /** Open rules by their bits. */
  open: Map<number, string[]>;
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

/** What `hezuo_desk_check` answers where texts must be read that were only measured. */
const unread = -2;
/** Where a record cannot hold the document. */
const unlaid = -3;

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

  function check(
    desk: Desk,
    measured: boolean,
    value: unknown,
    factsText: string,
    strict: boolean,
    locale: Locale,
  ): number {
    const facts = lay(desk, measured, value, factsText);
    if (facts === undefined) return unlaid;
    if (desk.writer.repeats) return check(desk, false, value, factsText, strict, locale);
    return core._hezuo_desk_check(desk.desk, measured, facts.at, facts.bytes, strict, locale === 'en');
  }

  function refused(desk: Desk): PublicVerdict {
    const { reader } = desk;
    reader.begin(core._hezuo_desk_told(desk.desk));
    const open = reader.next();
    const violations = reader.violations();
    const undecided = openRules(desk, open);
    return { complete: open === 0, ok: false, undecided, violations } as unknown as PublicVerdict;
  }

  return (form, value, factsText, strict, locale) => {
    const desk = deskOf(form);
    if (desk === undefined || taken) return undefined;
    const some = factsText === '' ? 0 : 1;
    let open = check(desk, desk.measures[some], value, factsText, strict, locale);
    if (open === unread) {
      desk.measures[some] = false;
      open = check(desk, false, value, factsText, strict, locale);
    }
    if (open === unlaid) return undefined;
    return open >= 0 ? passed(desk, open) : refused(desk);
  };
}

/** The room has one record at a time: a getter of the document that checks another one goes the other way. */
let taken = false;

const nowhere = { at: 0, bytes: 0 };

/** Fills in the record: where the facts beside it are, or nothing where a record cannot hold all. */
function lay(desk: Desk, measures: boolean, value: unknown, factsText: string): typeof nowhere | undefined {
  const { writer } = desk;
  writer.begin(measures);
  taken = true;
  try {
    desk.pack(writer, desk.root, desk.first, value);
  } catch {
    return undefined; // Code of the value's own: the other way names the place where it fails.
  } finally {
    taken = false;
  }
  const facts = factsText === '' ? nowhere : writer.beside(factsText);
  return writer.ok ? facts : undefined;
}

function passed(desk: Desk, open: number): PublicVerdict {
  const undecided = openRules(desk, open);
  return { complete: open === 0, ok: true, undecided, violations: [] } as unknown as PublicVerdict;
}

function openRules({ open: known, rules }: Desk, open: number): string[] {
  let undecided = known.get(open);
  if (undecided === undefined) {
    undecided = rules.filter((_, i) => (open >> i) & 1);
    known.set(open, undecided);
  }
  return undecided.slice();
}

function openDesk({ core, limits }: Context, handle: number, form: string): Desk | undefined {
  const packer: Packer | undefined = Object.prototype.hasOwnProperty.call(packers, form)
    ? packers[form as FormId]
    : undefined;
  const answer = packer === undefined ? '' : core.openDesk(handle, form);
  if (packer === undefined || answer === '') return undefined;
  const { desk, room, roomBytes, layout } = JSON.parse(answer) as OpenedDesk;
  const { slip } = layout;
  // A record must never hold what the rulebook's bounds refuse, and mean what the packers were made for.
  const within =
    limits.maxBytes >= mostExpansion * roomBytes &&
    limits.maxEntries >= mostEntries &&
    limits.maxDepth >= mostLevels;
  const same =
    slip.bytes === packer.bytes &&
    slip.entries === mostEntries &&
    slip.valueBytes === valueBytes &&
    slip.memberBytes === memberBytes;
  if (!within || !same) return undefined;
  return {
    desk,
    pack: packer.pack,
    root: slip.root >> 2,
    first: slip.first >> 2,
    rules: layout.rules,
    writer: new RecordWriter(
      core,
      { room, roomBytes },
      packer.choices.map((path) => choicesOf(layout.choices[path] ?? [])),
    ),
    reader: new RecordReader(core),
    measures: [true, true],
    open: new Map(),
  };
}

function choicesOf(list: [text: string, at: number, bytes: number][]): Choices {
  return { texts: list.map(([text]) => text), at: list.map(([, at]) => at), bytes: list.map(([, , n]) => n) };
}
