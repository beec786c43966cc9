// SPDX-License-Identifier: MIT
// How tasks, effects, sources and instants read for people; labels come from the library's tables.
import type { Effect, FieldInfo, Ledger, MachineInfo, Source, TimelineEntry, Violation } from 'hezuo';
import type { Context } from './context.js';
import { printInstant } from './instant.js';
import { printRemedy } from './remedy.js';
import { printTable } from './table.js';
import { printMoney, type Words } from './words.js';

export function tellSource(source: Source, words: Words): string {
  return [words[source.kind], source.document, source.clause].filter(Boolean).join(' ');
}

/** A form's fields with the fields inside them, in table order. */
export function flatten(fields: FieldInfo[]): FieldInfo[] {
  return fields.flatMap((field) => [field, ...flatten(field.fields ?? [])]);
}

export function tellViolations(violations: Violation[], { words, output }: Context): string {
  const columns = [
    { head: words.path, min: 12 },
    { head: words.code, min: 12 },
    { head: words.message, min: 30 },
    { head: words.remedy, min: 12 },
  ];
  const rows = violations.map(({ path, code, message, remedy }) => [
    path,
    code,
    message,
    printRemedy(remedy, words),
  ]);
  return printTable(columns, rows, output.columns);
}

export function tellState(state: string, machine: MachineInfo): string {
  return `${stateLabel(state, machine)} (${state})`;
}

function stateLabel(state: string, machine: MachineInfo): string {
  return labelIn(machine.states, 'id', state);
}

/** The label of an event or timer. */
export function tellStep(type: string, machine: MachineInfo): string {
  return labelIn([...machine.events, ...machine.timers], 'type', type);
}

function labelIn<K extends string>(
  rows: ({ [key in K]: string } & { label: string })[],
  key: K,
  id: string,
): string {
  return rows.find((row) => row[key] === id)?.label ?? id;
}

/** Amounts and instants by the ending of their names, as the rulebook has it. */
function tellValue(name: string, value: unknown): string {
  if (typeof value === 'number' && name.endsWith('Fen')) return printMoney(value);
  if (typeof value === 'number' && (name === 'at' || name.endsWith('At'))) return printInstant(value);
  if (Array.isArray(value)) return value.join('+');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function tellEffect(effect: Effect, machine: MachineInfo): string {
  const { type, ...details } = effect;
  const told = Object.entries(details).map(([name, value]) => {
    if (name === 'topic') return machine.topics[String(value)] ?? String(value);
    return tellValue(name, value);
  });
  return [machine.effects[type] ?? type, ...told].join(' ');
}

export function tellTimeline(
  timeline: TimelineEntry[],
  machine: MachineInfo,
  { words, output }: Context,
): string {
  if (timeline.length === 0) return words.nothing;
  const columns = [
    { head: words.at, min: 26 },
    { head: words.timer, min: 12 },
    { head: words.state, min: 12 },
    { head: words.effects, min: 16 },
  ];
  const rows = timeline.map(({ at, timer, state, effects }) => [
    printInstant(at),
    tellStep(timer, machine),
    stateLabel(state, machine),
    effects.map((effect) => tellEffect(effect, machine)).join('; '),
  ]);
  return printTable(columns, rows, output.columns);
}

const LEDGER_LINES = ['amountFen', 'frozenFen', 'refundedFen', 'settledFen', 'feeFen', 'netFen'] as const;

/** The money of a task, side by side with what it was before. */
export function tellLedger(before: Ledger | undefined, after: Ledger, { words, output }: Context): string {
  const heads = before ? [words.before, words.after] : [words.after];
  const columns = [
    { head: words.ledger, min: 8 },
    ...heads.map((head) => ({ head, min: 12, align: 'right' as const })),
  ];
  const rows = LEDGER_LINES.map((name) => [
    words[name],
    ...(before ? [printMoney(before[name])] : []),
    printMoney(after[name]),
  ]);
  return printTable(columns, rows, output.columns);
}
