// SPDX-License-Identifier: MIT
// What the server adds to one collaboration system, as rows: who fills in what, and which facts come from where.

import type { Actor, TaskBase } from 'hezuo';
import type { Queries } from '../database/database.ts';

/** A way into a value: names of members and indices. */
export type Path = readonly (string | number)[];

/**
 * One fact: its path among the facts, and a query for its one value (null: unknown). The query may name
 * `:merchant` (the shop), `:party` (who is signed in), `:now`, `:today` (the day's start), and the row's own `ids`.
 */
export interface FactRow {
  fact: string;
  sql: string;
  /** Sides that have no right to know it; their pages leave the rules that read it undecided. */
  hiddenFrom?: readonly Actor[];
}

/** A form, whether it opens a task or not. */
export interface FormRow {
  form: string;
  /** The texts in the form that queries look at, by name. */
  ids?: Record<string, Path>;
  facts: readonly FactRow[];
}

/** An event on its way to a task. */
export interface Happening {
  task: TaskBase;
  creatorId: string | null;
  event: unknown;
}

/** Whose money moves. */
export interface Payees {
  merchantId: string;
  creatorId: string;
}

/** A kind of task. */
export interface KindRow {
  kind: string;
  form: string;
  /** The side that opens it. */
  opener: Actor;
  /** Queries for the task's columns in lists, with the form's `ids`. Without `creator` or `merchant`: there is none. */
  title: string;
  creator?: string;
  merchant?: string;
  /** The field at fault where `creator` or `merchant` finds nobody. */
  who?: string;
  /** By which id the task knows a side, where that is not the party's own. */
  actorIds?: Partial<Record<Actor, string>>;
  /** Facts for events; their `ids` lead into `{ task, event }`. */
  events?: { ids: Record<string, Path>; facts: readonly FactRow[] };
  /** Who else takes part, besides the creator and the merchant of the columns. */
  parties?(task: TaskBase): string[];
  /** In a task with several merchants: whose money an effect moves. */
  payees?(task: TaskBase, itemId: string): Payees;
  /** Adds to an event what the platform has on file. */
  completeEvent?(queries: Queries, happening: Happening): Promise<unknown>;
  /** Keeps what an accepted event taught the platform. */
  remember?(queries: Queries, happening: Happening): Promise<void>;
}

export interface System {
  forms: readonly FormRow[];
  kinds: readonly KindRow[];
}
