// SPDX-License-Identifier: MIT
// Which rules: editions, overlays, and what differs between two of them.

import type { EditionId, ParameterId } from '../generated/ids.js';
import type {
  Action,
  Actor,
  Decision,
  Ending,
  Facts,
  Instant,
  Locale,
  RulebookId,
  Source,
  Step,
  TaskBase,
  TimelineEntry,
  Violation,
} from './types.js';

/** Limits to replace, by parameter id; see `parameters()` for ids, units and bounds. */
export type Overlay = { readonly [P in ParameterId]?: number | string | undefined };

/** A rulebook by its edition and overlay. What a task keeps (`task.rulebook`) is one too. */
export interface RulebookChoice {
  /** A named, dated set of parameter values (see `editions()`); `seed` unless given. */
  edition?: EditionId | (string & {}) | undefined;
  /** Laid over the edition. */
  overlay?: Overlay | Readonly<Record<string, number | string>> | undefined;
}

/** A named, dated overlay. */
export interface EditionInfo {
  id: EditionId;
  /** The month of the evidence, `2020-12`; null for the seeds. */
  since: string | null;
  /** Why it is there. */
  sentence: string;
  source: Source;
  /** Every value it states, also those that are today's defaults. */
  values: Partial<Record<ParameterId, number | string>>;
}

/** A rulebook with the overlaid values alone. */
export interface RulebookIdentity extends RulebookId {
  overlay?: Record<string, number | string>;
}

/** That a task was opened under another rulebook than the loaded one. The task's own rules were applied. */
export interface OtherRulebook {
  task: RulebookIdentity;
  loaded: RulebookIdentity;
  /** Whether the applied rules are those of the task to the letter; not so where its version is another one. */
  exact: boolean;
}

/** What came out under `a` and under `b`. */
export interface Sides<T> {
  a: T;
  b: T;
}

/** What one task would meet differently; what is equal on both sides is left out, lists are empty then. */
export interface TaskDifference {
  /** Violations of the form it was opened with, as far as no facts are needed. */
  check?: Sides<Violation[]>;
  /** Of the event that was asked about, or of time passing to `at`. */
  step?: Sides<Step>;
  /** What happens after that if nobody acts. */
  timeline?: Sides<TimelineEntry[]>;
  decisions?: Sides<Decision[]>;
  /** Buttons, as `actions` gives them. */
  actions: (Sides<Action | null> & { actor: Actor; type: string })[];
  /** Final states that only one side reaches (the other is null), or reaches otherwise. */
  endings: (Sides<Ending | null> & { state: string })[];
}

export interface Difference extends Sides<RulebookIdentity> {
  /** Whether both give the same answers. */
  same: boolean;
  parameters: (Sides<number | string> & { id: ParameterId; rule: string; unit: string })[];
  /** Only where a task was given. */
  task?: TaskDifference;
}

export interface DiffOptions {
  /** What would come out differently for this task. */
  task?: TaskBase | undefined;
  /** The instant to look from; the task's own unless given. */
  at?: Instant | undefined;
  /** Also: what this event would do. */
  event?: unknown;
  /** What the platform knows, for the event. */
  facts?: Facts | undefined;
  /** Language of messages and sentences; that of `load` unless given. */
  locale?: Locale | undefined;
}
