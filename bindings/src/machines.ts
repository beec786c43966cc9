// SPDX-License-Identifier: MIT
// A task kind as `machine` tells it: states, events, transitions, timers, decisions.
import type { Actor, FactInfo, FieldInfo, Source, Span } from './types.js';

export interface StateInfo {
  id: string;
  label: string;
  tab: string;
  final: boolean;
  /** The clause by which a task first comes into it. */
  source: Source;
}
export interface EventInfo {
  type: string;
  label: string;
  actors: Actor[];
  /** The payload. */
  fields: FieldInfo[];
  /** What may be known when it is sent: option `facts` of `apply`. */
  facts: FactInfo[];
  source: Source;
}
/** A field of a task beside those that every task has; an `optional` one is absent until set. */
export type TaskField = FieldInfo;
export interface TimerInfo {
  type: string;
  label: string;
  from: string[];
  to: string;
  /** Its parameter is the period. */
  rule: string;
  guard: string | null;
  effects: string[];
  source: Source;
}
/** A decision table: the first row whose conditions all hold decides. */
export interface DecisionTable {
  rule: string;
  label: string;
  /** The form whose fields the rows open. */
  edits?: string;
  rows: DecisionRow[];
}
export interface DecisionRow {
  row: number;
  /** Conditions by name, words in `conditions`; none: everything else. */
  when: Record<string, boolean>;
  sentence: string;
  /** The share of the amount. */
  percent?: Span;
  /** With `edits`: the fields that may change. */
  editable?: string[];
  source: Source;
}
export interface TransitionInfo {
  from: string[];
  event: string;
  actor: Actor;
  to: string | null;
  /** Where it may go instead, by what the event finds. */
  orTo: string[];
  guard: string | null;
  rules: string[];
  effects: string[];
  source: Source;
}
/** A machine as rows: states with labels and list tabs, events with payload fields, timers, transitions. */
export interface MachineInfo {
  kind: string;
  label: string;
  form: string;
  initial: string;
  states: StateInfo[];
  /** List tabs in order: `pending`, `in-progress`, `completed`, `cancelled`. */
  tabs: { id: string; label: string }[];
  events: EventInfo[];
  /** The task's own fields. */
  fields: TaskField[];
  /** Tasks within the task, a map by id: their states, fields, and the event that makes one. */
  items?: {
    member: string;
    id: string;
    creation: string;
    initial: string;
    states: StateInfo[];
    fields: FieldInfo[];
  };
  /** Whether money moves: the task has a `ledger`. */
  ledger: boolean;
  timers: TimerInfo[];
  transitions: TransitionInfo[];
  decisions: DecisionTable[];
  /** What opening does. */
  opening: { effects: string[]; source: Source };
  /** Words for guards and for the conditions of decisions, by name. */
  conditions: Record<string, string>;
  /** Words for what opening, transitions and timers do (their `effects`), by name. */
  deeds: Record<string, string>;
  /** Words for effects and topics, in the locale. */
  effects: Record<string, string>;
  topics: Record<string, string>;
  channels: Record<string, string>;
  actors: Record<Actor, string>;
}
