// SPDX-License-Identifier: MIT
// The public face: what `load()` gives. Every method takes and returns plain values and never changes its arguments.

import type { CallName } from './calls.js';
import type { CalculationId, Code, FormId, RuleId, TaskKind } from '../generated/ids.js';
import type { Difference, DiffOptions, EditionInfo, RulebookChoice } from './rulebooks.js';
import type { EventOf, FactsOf, TaskOf, ViewOf } from './typing.js';
import type {
  Action,
  Actor,
  BatchVerdict,
  Comparison,
  Ending,
  Facts,
  FormInfo,
  Instant,
  Locale,
  MachineInfo,
  Parameter,
  Pointer,
  Preview,
  RuleInfo,
  RulebookId,
  Step,
  SystemInfo,
  TaskBase,
  Verdict,
  Violation,
} from './types.js';

export interface LocaleOption {
  /** Language of messages, labels and sentences; that of `load` unless given. */
  locale?: Locale | undefined;
}

export interface CheckOptions extends LocaleOption {
  /** A rule that the facts do not decide is a `missing_fact` violation instead of `undecided`. Servers ask this. */
  strict?: boolean | undefined;
  /** Only what concerns these fields: JSON Pointers into the form. */
  only?: readonly Pointer[] | undefined;
}

export interface BatchOptions extends LocaleOption {
  /** As in `check`. */
  strict?: boolean | undefined;
  /** As in `check`. */
  only?: readonly Pointer[] | undefined;
  /** Told after each part: rows done and in all; bytes done and in all when `rows` are bytes. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The entries of one list of a form, as columns. Each row is judged by the fields of an entry, and by `distinct` over
 * all rows; paths begin in the entry. Lists longer than a form allows are meant to be cut into several afterwards: the
 * list's own length is not judged, and rules are not looked at but named in `undecided`.
 */
export interface ColumnRows {
  /** The pointer of a list of objects: `/items`. */
  list: Pointer;
  /** By field name, all of one length: texts, numbers or booleans; `undefined` and `null` are absent. */
  columns: Readonly<Record<string, readonly unknown[] | NumberArray>>;
}

export type NumberArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

export interface OpenOptions<F = Facts> extends LocaleOption {
  /** The instant of opening; it stands for `facts.now`. */
  at: Instant;
  /** What the platform knows; a rule that it does not decide refuses (`missing_fact`). */
  facts?: F | undefined;
}

export interface ApplyOptions extends LocaleOption {
  /** What the platform knows; `now` is the event's `at`. */
  facts?: Facts | undefined;
  /** Refuses with `version_conflict` unless the task has this version: two writers cannot both win. */
  expectedVersion?: number | undefined;
}

export interface PreviewOptions extends LocaleOption {
  /** Only without an event: the instant to look from; the task's own unless given. */
  at?: Instant | undefined;
  facts?: Facts | undefined;
}

/** All ids of the rulebook. */
export interface Ids {
  forms: FormId[];
  kinds: TaskKind[];
  calculations: CalculationId[];
  rules: RuleId[];
  codes: Code[];
}

export type Calculation =
  { ok: true; result: Record<string, unknown> } | { ok: false; violations: PublicViolation[] };
export type PublicViolation = Violation<RuleId, Code>;
export type PublicVerdict = Verdict<RuleId, Code>;
export type PublicBatchVerdict = BatchVerdict<RuleId, Code>;
export type StepOf<K extends string> = Step<TaskOf<K>, PublicViolation>;

export type { CallName };

/** What the built-in corpus answered here, and what it answers wherever the package works as published. */
export interface Parity {
  /** SHA-256 over all answers, as canonical JSON; the same in every runtime. */
  hash: string;
  cases: number;
  answers: number;
  /** The hash that this version of the package was published with. */
  expected: string;
}

/**
 * The rules of one rulebook. Money is integer fen, instants are integer milliseconds since 1970 UTC, rates are
 * integer percent, days are natural days in UTC+8. Any value gets an answer; only these throw: an unknown form, kind,
 * calculation or rule id (`RangeError`), and a value that JSON cannot carry, such as a cycle, a BigInt, a function
 * or a getter that throws (`TypeError` naming the place).
 */
export interface Hezuo {
  /** Which rules these are. Two sides with the same `id` give the same answers. */
  readonly rulebook: Readonly<RulebookId>;
  /** The language of texts unless a call asks for another. */
  readonly locale: Locale;

  /**
   * Checks a form: all violations at once, in the order of the rulebook, each with its rule, code, JSON Pointer,
   * numbers, message and remedy. Rules that the facts do not decide are named in `undecided`.
   */
  check<F extends FormId>(form: F, value: unknown, facts?: FactsOf<F>, options?: CheckOptions): PublicVerdict;

  /**
   * Checks many rows of one form against the same facts: a list of values, or NDJSON bytes (UTF-8, one value per
   * line, blank lines skipped). Answers counts and the rows with something to say. A list with holes is a `TypeError`.
   * Or the columns of many entries of one list, which take neither facts nor the options `strict` and `only`.
   */
  checkMany<F extends FormId>(
    form: F,
    rows: readonly unknown[] | Uint8Array | ColumnRows,
    facts?: FactsOf<F>,
    options?: BatchOptions,
  ): PublicBatchVerdict;

  /** Opens a task, strictly: the task and what the caller is to do (`effects`), or the violations of its form. */
  open<K extends TaskKind>(kind: K, input: unknown, options: OpenOptions<FactsOf<K>>): StepOf<K>;

  /**
   * Fires the timers due before the event, then applies the event: the new task and its effects, or why not (the task
   * stays as it was). Store the task only if the stored version is still the old one.
   */
  apply<T extends TaskBase>(task: T, event: EventOf<T['kind']>, options?: ApplyOptions): StepOf<T['kind']>;

  /** Fires the timers that are due before `at`; refuses an `at` before the task's (`time_backwards`). */
  advance<T extends TaskBase>(task: T, at: Instant, options?: LocaleOption): StepOf<T['kind']>;

  /** The buttons of one side: every event it could ever send, whether it may at `at`, and if not why not. */
  actions(task: TaskBase, actor: Actor, at: Instant, options?: LocaleOption): Action[];

  /** What `apply` would answer, and what then happens if nobody acts. With `null`: what happens if nobody acts. */
  preview<T extends TaskBase>(task: T, event: EventOf<T['kind']> | null, options?: PreviewOptions): Preview;

  /** Every final state that can still be reached, by the shortest way, with who pays what (fen, from–to). */
  endings(task: TaskBase, at: Instant, options?: LocaleOption): Ending[];

  /** Several courses side by side: each a list of events applied in order, after which nobody acts. */
  compare<T extends TaskBase>(
    task: T,
    branches: readonly (readonly EventOf<T['kind']>[])[],
    options?: LocaleOption & { facts?: Facts | undefined },
  ): Comparison;

  /** The task as that side may see it (contacts hidden until exchanged). Every other method takes it too. */
  view<T extends TaskBase>(task: T, actor: Actor): ViewOf<T>;

  /** A calculation of the rulebook, or the violations of its input. */
  calculate(id: CalculationId, input: unknown, options?: LocaleOption): Calculation;

  /**
   * The same functions on JSON text, as a database or a request has it: no value is made of it on this side, which costs
   * more than the rules do. `name` and the order of the texts are those of `hezuo.h`, with `''` for what is not given;
   * the last is the options, `{"locale":"en"}` too: `call('apply', taskText, eventText, '{"expectedVersion":3}')`.
   * Answers JSON text; also of an unknown name or id (`{"error":{"code","id"}}`). Throws a `TypeError` for what is no text.
   */
  call(name: CallName, ...texts: string[]): string;

  /** The systems: what each is, and its forms, task kinds and calculations. */
  systems(options?: LocaleOption): SystemInfo[];

  /** Fields, limits, labels, rules and facts of a form (or of a calculation's input), as a page needs them. */
  describe(form: FormId | CalculationId, options?: LocaleOption): FormInfo;

  /** The form as JSON Schema (2020-12): what a schema can say of it, see docs/json-schema.md. */
  jsonSchema(form: FormId | CalculationId, options?: LocaleOption): Record<string, unknown>;

  /** States, tabs, events, timers, transitions and decisions of a task kind. */
  machine(kind: TaskKind, options?: LocaleOption): MachineInfo;

  /** Every rule, in the order of the rulebook. */
  rules(options?: LocaleOption): RuleInfo[];

  /** One rule: what it says, its source, its parameters. */
  rule(id: RuleId, options?: LocaleOption): RuleInfo;

  /** Every limit, with its effective value, default, unit, source and reason. */
  parameters(options?: LocaleOption): Parameter[];

  /** The named, dated sets of parameter values that `load({ edition })` takes; the default first. */
  editions(options?: LocaleOption): EditionInfo[];

  /**
   * What changes from rulebook `a` to `b`, and with `task` what would come out differently for it: buttons, endings,
   * what time does, what an event would do. An unknown edition or parameter, or a bad value, is a `RangeError`.
   */
  diff(a: RulebookChoice, b: RulebookChoice, options?: DiffOptions): Difference;

  /** The ids of all forms, task kinds, calculations, rules and codes. */
  ids(): Ids;

  /** The length of a free text as the rules count it: what a counter under an input shows. */
  count(text: string): number;

  /** The longest beginning of `text` whose count is at most `max`; never cuts a character in half. */
  truncate(text: string, max: number): string;

  /**
   * Answers the built-in corpus here, in the rules as published: `hash` equals `expected` if this runtime answers as all others.
   * The corpus is a chunk of its own, loaded when this is first called.
   */
  parity(): Promise<Parity>;
}
