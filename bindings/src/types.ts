// SPDX-License-Identifier: MIT
// The shapes that cross the public door. Ids, forms, events and tasks are generated: see ../generated/.

export type * from './machines.js';

import type { OtherRulebook, RulebookIdentity } from './rulebooks.js';

/** A JSON Pointer (RFC 6901) into a form, an event (`/event/…`), a task (`/task/…`) or the facts (`/facts/…`). `""` is the whole. */
export type Pointer = string;
/** Milliseconds since 1970-01-01T00:00:00Z, an integer within ±8.64e15. */
export type Instant = number;
/** Money in fen (1 yuan = 100 fen), an integer 0…2^53−1. */
export type Fen = number;
export type Locale = 'zh-CN' | 'en';
export type Actor = 'merchant' | 'creator' | 'platform';

/** What would make a refused value pass. Applying it removes the violation. */
export type Remedy =
  /** Give a value of the right kind at `path`. */
  | { op: 'provide' }
  /** Keep the first `max` characters, or entries. */
  | { op: 'truncate'; max: number }
  /** Any integer (or count) from `min` to `max`. */
  | { op: 'range'; min: number; max: number }
  /** Any of these values. */
  | { op: 'choose'; from: (string | boolean)[] }
  /** Leave out this field, or (`not_unique`, list entries) this entry. */
  | { op: 'remove' }
  /** That instant or later. */
  | { op: 'not-before'; at: Instant }
  /** That instant or earlier. */
  | { op: 'not-after'; at: Instant }
  /** The same again at that instant passes. */
  | { op: 'wait'; until: Instant }
  /** Add this much to the balance. */
  | { op: 'top-up'; amountFen: Fen };

/** Where a rule comes from: a seed document, a public fact, or our reading where the source is silent. */
export interface Source {
  kind: 'seed' | 'public' | 'reading';
  /** `S0`…`S4`, or empty for a public fact without a document. */
  document: string;
  /** The clause: `§3`, `Q13`, `规则一`. */
  clause: string;
  /** The Chinese words of the source, where it has some. */
  quote: string;
}

/** One limit of one rule. Replace it with an overlay: `load({ overlay: { [id]: value } })`. */
export interface Parameter {
  id: string;
  rule: string;
  value: number | string;
  default: number | string;
  /** `fen`, `percent`, `hours`, `days`, `characters`, `entries`, … */
  unit: string;
  /** What it limits, in the locale. */
  sentence: string;
  /** Least and greatest value that an overlay may set; absent for a choice. */
  min?: number;
  max?: number;
  /** The values that an overlay may choose from. */
  choices?: string[];
  source: Source;
  /** Why this default, when it is our reading. */
  reason: string;
}

/** A rule of the rulebook: a field of a form, or a rule between fields or on facts. */
export interface RuleInfo {
  id: string;
  kind: 'form' | 'field' | 'rule' | 'event' | 'timer' | 'decision' | 'calculation' | 'task';
  /** What the rule says, one sentence in the locale. */
  sentence: string;
  label: string;
  source: Source;
  parameters: Parameter[];
  /** The codes that this rule can report. */
  codes: string[];
}

export type FieldKind =
  | 'text'
  | 'id'
  | 'link'
  | 'phone'
  | 'wechat'
  | 'enumeration'
  | 'integer'
  | 'instant'
  | 'boolean'
  | 'list'
  | 'object';

/** One field of a form or of an event's payload, as a page needs it to draw an input. */
export interface FieldInfo {
  rule: string;
  name: string;
  /** `/products/{i}/productId`: `{i}` stands for the index. */
  path: Pointer;
  kind: FieldKind;
  label: string;
  /** A sentence of help: limits and meaning. */
  hint: string;
  /** Without `cases`: whether the field must be there. With `cases` see there. */
  presence: 'required' | 'optional' | 'forbidden';
  /** Presence and limits that hang on a sibling field; the first whose `when` holds counts. */
  cases?: {
    field: string;
    is: (string | boolean)[];
    presence: 'required' | 'optional' | 'forbidden';
    min?: number;
    max?: number;
  }[];
  /** Characters of a text, entries of a list, or the number itself. */
  min?: number;
  max?: number;
  /** Of a list of scalars: limits of its entries, and their kind. */
  entryMin?: number;
  entryMax?: number;
  entryKind?: FieldKind;
  unit?: string;
  /** Enumerations: the values in table order, with their labels in the locale. */
  values?: { value: string; label: string }[];
  /** Line breaks and tabs are allowed. */
  multiline?: true;
  /** Entries (or, in a list of objects, this field of the entries) are distinct. */
  distinct?: true;
  wholeMinute?: true;
  /** Objects and lists of objects: the fields inside. */
  fields?: FieldInfo[];
  /** A task's own field: null is one of its values. */
  nullable?: true;
  /** Payloads: the form that this object is. */
  form?: string;
  /** Payloads: the object holds only what is to change of that form. */
  changes?: true;
  source: Source;
}

/** One of the systems that the rulebook knows. */
export interface SystemInfo {
  id: string;
  label: string;
  /** What it is, in a sentence. */
  about: string;
  forms: string[];
  kinds: string[];
  calculations: string[];
}

export interface FactInfo {
  /** `merchant.balanceFen` */
  path: string;
  /** A field's kind, or `money`, `texts` (a list of texts), `map` (texts to integers). */
  kind: string;
  label: string;
  /** Enumerations: the values. */
  values?: { value: string; label: string }[];
  /** Lists of objects: the fields inside. */
  fields?: FieldInfo[];
}

export interface FormInfo {
  form: string;
  label: string;
  source: Source;
  fields: FieldInfo[];
  /** Rules between fields and on facts, in their order. */
  rules: RuleInfo[];
  facts: FactInfo[];
  /** What there is to say beside the fields, by group: where a component shows, what is delivered. */
  notes: { group: string; id: string; sentence: string; source: Source }[];
  /** Of a calculation: the members of its result. */
  result?: ResultInfo[];
}

/** A member of what a calculation gives; null where there is nothing to give. */
export type ResultInfo = Pick<FieldInfo, 'name' | 'label' | 'kind' | 'unit' | 'values'>;

/** One thing wrong. */
export interface Violation<R extends string = string, C extends string = string> {
  rule: R;
  code: C;
  path: Pointer;
  /** The numbers behind it: `max`, `actual`, `limitAt`, `needFen`, … */
  params: Record<string, unknown>;
  /** A sentence in the locale. */
  message: string;
  remedy: Remedy | null;
}

/** The answer to `check`. `ok` = no violation, `complete` = nothing undecided. */
export interface Verdict<R extends string = string, C extends string = string> {
  ok: boolean;
  complete: boolean;
  violations: Violation<R, C>[];
  /** Rules that the given facts do not decide; the server will. */
  undecided: R[];
}

/** The answer to `checkMany`: counts, and the rows that have something to say. */
export interface BatchVerdict<R extends string = string, C extends string = string> {
  ok: boolean;
  rows: number;
  failed: number;
  /** Rows that some rule leaves open. */
  undecided: number;
  /** Rows with a violation, by index (of non-blank lines, for NDJSON). */
  results: ({ row: number } & Verdict<R, C>)[];
}

/** Money of a task: `frozen + refunded + settled = amount`, `net = settled − fee`. */
export interface Ledger {
  amountFen: Fen;
  frozenFen: Fen;
  refundedFen: Fen;
  settledFen: Fen;
  feeFen: Fen;
  netFen: Fen;
}

export interface Timer {
  type: string;
  dueAt: Instant;
  taskId?: string;
}
export interface TaskEvent {
  type: string;
  actor: Actor;
  at: Instant;
  actorId?: string;
  [payload: string]: unknown;
}
export type LogEntry = TaskEvent | { timer: string; at: Instant; taskId?: string };

export interface RulebookId {
  /** Hash of the effective rules: two sides with the same id answer the same. */
  id: string;
  version: string;
  edition: string;
}

/** A task: plain JSON, stored by the caller. Replaying `log` gives the same task. */
export interface TaskBase {
  kind: string;
  state: string;
  /** 1 at opening, plus 1 with every entry of `log`. */
  version: number;
  openedAt: Instant;
  /** The instant of the last event or fired timer. */
  at: Instant;
  input: unknown;
  ledger?: Ledger;
  timers: Timer[];
  log: LogEntry[];
  rulebook: RulebookIdentity;
  [field: string]: unknown;
}

/** What the caller is to do: freeze money, send a notice, … The library itself does nothing. */
export type Effect =
  | { type: 'freeze' | 'unfreeze' | 'refund' | 'settle'; amountFen: Fen; feeFen?: Fen; taskId?: string }
  | { type: 'notify'; to: Actor; channels: string[]; topic: string; at?: Instant }
  | { type: 'create-targeted-plan'; productId: string; commissionPercent: number; creatorId: string }
  | { type: 'reveal-contacts' }
  | { type: 'open-mediation'; reason: string }
  | {
      type: 'create-exclusive-promotion';
      productId: string;
      creatorId: string;
      period: unknown;
      commissionPercent: number;
    };

/** `rulebook` is there only where the task was opened under another rulebook than the loaded one. */
export type Step<T = TaskBase, V = Violation> =
  | { ok: true; task: T; effects: Effect[]; rulebook?: OtherRulebook }
  | { ok: false; violations: V[]; rulebook?: OtherRulebook };

/** A button: what an actor could ever do, whether he may now, and if not why not. */
export interface Action {
  type: string;
  allowed: boolean;
  violations: Violation[];
  taskId?: string;
  editable?: string[];
}

export interface TimelineEntry {
  at: Instant;
  timer: string;
  state: string;
  ledger?: Ledger;
  effects: Effect[];
  taskId?: string;
}
/** A row of a decision table that decided: `douyin-live.cancel-compensation`, row 4, 0…100 %. */
export interface Decision {
  rule: string;
  row: number;
  percent: Span;
  sentence: string;
}
/** `step` is what `apply` would answer, byte for byte; `timeline` what then happens if nobody acts. */
export interface Preview {
  step: Step;
  timeline: TimelineEntry[];
  decisions: Decision[];
}
export interface Span {
  min: number;
  max: number;
}
/** One reachable final state, by the shortest way there. */
export interface Ending {
  state: string;
  path: string[];
  settledFen: Span;
  refundedFen: Span;
  feeFen: Span;
}
/** One column of a comparison: the branch's events applied in order, then nobody acts. */
export interface Branch {
  ok: boolean;
  /** Events that were applied. */
  applied: number;
  state: string;
  at: Instant;
  ledger?: Ledger;
  effects: Effect[];
  /** Why the event after `applied` was refused. */
  violations: Violation[];
  timeline: TimelineEntry[];
  decisions: Decision[];
}
export interface Comparison {
  branches: Branch[];
}

/** What only the platform knows; absent or null is unknown. See `describe(form).facts`. */
export type Facts = Record<string, unknown>;
