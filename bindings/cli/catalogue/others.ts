// SPDX-License-Identifier: MIT
// What `hezuo explain` knows besides rules: parameters, states (`KIND:STATE`) and rows of decisions (`RULE#1`).
import type { Source } from 'hezuo';
import type { Library } from '../library.js';
import { tellSource } from '../tell.js';
import type { Words } from '../words.js';

export interface Explained {
  /** The row as the library gives it. */
  row: object;
  lines: [head: string, text: string][];
}

/** Null where the id is none of these. */
export function explainOther(hezuo: Library, id: string, words: Words): Explained | null {
  return (
    explainParameter(hezuo, id, words) ?? explainState(hezuo, id, words) ?? explainDecision(hezuo, id, words)
  );
}

function sourceLines(source: Source, words: Words): [string, string][] {
  return [
    [words.source, tellSource(source, words)],
    [words.quote, source.quote],
  ];
}

function explainParameter(hezuo: Library, id: string, words: Words): Explained | null {
  const row = hezuo.parameters().find((parameter) => parameter.id === id);
  if (row === undefined) return null;
  const choices = row.choices?.join(', ') ?? `${String(row.min)}–${String(row.max)}`;
  return {
    row,
    lines: [
      [words.says, row.sentence],
      [words.value, String(row.value)],
      [words.default, String(row.default)],
      [words.unit, row.unit],
      [words.choices, choices],
      [words.reason, row.reason],
      ...sourceLines(row.source, words),
    ],
  };
}

function explainState(hezuo: Library, id: string, words: Words): Explained | null {
  const at = id.lastIndexOf(':');
  const kind = hezuo.ids().kinds.find((known) => known === id.slice(0, at));
  if (kind === undefined) return null;
  const machine = hezuo.machine(kind);
  const row = [...machine.states, ...(machine.items?.states ?? [])].find(
    (state) => state.id === id.slice(at + 1),
  );
  if (row === undefined) return null;
  const tab = machine.tabs.find((known) => known.id === row.tab)?.label ?? row.tab;
  return { row, lines: [[words.label, row.label], [words.tab, tab], ...sourceLines(row.source, words)] };
}

function explainDecision(hezuo: Library, id: string, words: Words): Explained | null {
  const [rule, number] = id.split('#');
  const machines = hezuo.ids().kinds.map((kind) => hezuo.machine(kind));
  const table = machines.flatMap(({ decisions }) => decisions).find((known) => known.rule === rule);
  const row = table?.rows.find((known) => String(known.row) === number);
  if (table === undefined || row === undefined) return null;
  return {
    row,
    lines: [[words.label, table.label], [words.says, row.sentence], ...sourceLines(row.source, words)],
  };
}
