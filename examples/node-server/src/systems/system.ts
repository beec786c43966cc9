// SPDX-License-Identifier: MIT
// What the server adds to one collaboration system: its facts, its columns in lists, what it keeps from events.

import type { Actor, Facts, TaskBase } from 'hezuo';
import type { Queries } from '../database/database.ts';

/** Who and what a task is about, for lists and access; taken from a sound form. */
export interface Subject {
  title: string;
  creatorId: string;
}

/** A form being filled in, or sent, by somebody at an instant. */
export interface Filling {
  input: unknown;
  merchantId: string;
  now: number;
}

/** An event on its way to a task. */
export interface Happening {
  task: TaskBase;
  creatorId: string;
  event: unknown;
}

export interface System {
  readonly form: string;
  readonly kind: string;
  /** The side that fills in the form. */
  readonly opener: Actor;
  subjectOf(input: unknown): Subject;
  /** Everything the platform knows that bears on the form. */
  formFacts(queries: Queries, filling: Filling): Promise<Facts>;
  /** The facts without what the opener has no right to know; the rules leave these undecided in his page. */
  factsForOpener(facts: Facts): Facts;
  eventFacts(queries: Queries, creatorId: string): Promise<Facts>;
  /** The facts for events as one side may know them. */
  eventFactsFor(facts: Facts, role: Actor): Facts;
  /** Adds to an event what the platform has on file. */
  completeEvent?(queries: Queries, happening: Happening): Promise<unknown>;
  /** Keeps what an accepted event taught the platform. */
  remember?(queries: Queries, happening: Happening): Promise<void>;
}
