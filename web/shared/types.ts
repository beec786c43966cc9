// SPDX-License-Identifier: MIT
// The library as the pages use it: ids are plain strings here, because pages draw whatever the library lists.
import type {
  Action,
  Actor,
  Calculation,
  Comparison,
  Ending,
  Facts,
  FormInfo,
  Instant,
  MachineInfo,
  Pointer,
  Preview,
  RuleInfo,
  RulebookId,
  Step,
  TaskBase,
  TaskEvent,
  Verdict,
} from 'hezuo';

export type {
  Action,
  Actor,
  Branch,
  Calculation,
  Comparison,
  Decision,
  Effect,
  Ending,
  EventInfo,
  Facts,
  Fen,
  FieldInfo,
  FormInfo,
  Instant,
  Ledger,
  Locale,
  LogEntry,
  MachineInfo,
  Pointer,
  Preview,
  Remedy,
  ResultInfo,
  RuleInfo,
  RulebookId,
  Source,
  Span,
  StateInfo,
  Step,
  TaskBase,
  TaskEvent,
  TaskField,
  TimelineEntry,
  Verdict,
  Violation,
} from 'hezuo';

/** What `load({ locale })` gives, as far as the pages need it. */
export interface RuleLibrary {
  systems(): { id: string; label: string }[];
  check(
    form: string,
    value: unknown,
    facts?: Facts,
    options?: { strict?: boolean; only?: Pointer[] },
  ): Verdict;
  advance(task: TaskBase, at: Instant): Step;
  actions(task: TaskBase, actor: Actor, at: Instant): Action[];
  preview(task: TaskBase, event: TaskEvent | null, options?: { at?: Instant; facts?: Facts }): Preview;
  endings(task: TaskBase, at: Instant): Ending[];
  compare(task: TaskBase, branches: TaskEvent[][]): Comparison;
  describe(form: string): FormInfo;
  machine(kind: string): MachineInfo;
  rules(): RuleInfo[];
  calculate(id: string, input: unknown): Calculation;
  ids(): { forms: readonly string[]; kinds: readonly string[]; calculations: readonly string[] };
  count(text: string): number;
  truncate(text: string, max: number): string;
  readonly rulebook: RulebookId;
}
