// SPDX-License-Identifier: MIT
// Looks the generated shapes up by id, and falls back to the general shapes for ids known only at run time.

import type { Factsheets } from '../generated/facts.js';
import type { Forms } from '../generated/forms.js';
import type { Events, Tasks } from '../generated/tasks.js';
import type { Facts, TaskBase, TaskEvent } from './types.js';

/** The form of an id, as a sound value of it looks: `FormOf<'douyin-live.order'>`. */
export type FormOf<F extends string> = F extends keyof Forms ? Forms[F] : unknown;

/** What may be known when checking that form; absent and null are unknown. */
export type FactsOf<F extends string> = F extends keyof Factsheets ? Factsheets[F] : Facts;

/** A task of that kind; `TaskBase` for a kind known only at run time. */
export type TaskOf<K extends string> = K extends keyof Tasks ? Tasks[K] : TaskBase;

/** Any event that a task of that kind takes. */
export type EventOf<K extends string> = K extends keyof Events ? Events[K] : TaskEvent;

/** A task as one side sees it: fields of `input` may be hidden. */
export type ViewOf<T> = {
  [P in keyof T]: P extends 'input' ? (T[P] extends object ? Partial<T[P]> : T[P]) : T[P];
};
