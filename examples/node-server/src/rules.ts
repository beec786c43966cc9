// SPDX-License-Identifier: MIT
// The library as this server uses it, once per locale, and what the server asks it about kinds and tabs.

import { load } from 'hezuo';
import type {
  Actor,
  Effect,
  Facts,
  Locale,
  MachineInfo,
  Parameter,
  RulebookId,
  Step,
  TaskBase,
  Verdict,
  Violation,
} from 'hezuo';

export type { Actor, Effect, Facts, Locale, Step, TaskBase, Verdict, Violation };

/** The part of the library that takes ids which arrive at run time. */
export interface Library {
  readonly rulebook: RulebookId;
  check(form: string, value: unknown, facts?: Facts, options?: { strict?: boolean }): Verdict;
  open(kind: string, input: unknown, options: { at: number; facts?: Facts }): Step;
  apply(task: TaskBase, event: unknown, options?: { facts?: Facts; expectedVersion?: number }): Step;
  advance(task: TaskBase, at: number): Step;
  view(task: TaskBase, actor: Actor): unknown;
  machine(kind: string): MachineInfo;
  parameters(): Parameter[];
}

export class Rules {
  private readonly machines = new Map<string, MachineInfo>();

  private constructor(
    private readonly libraries: Record<Locale, Library>,
    /** The kinds of task that the server offers, in the library's order. */
    readonly kinds: readonly string[],
  ) {}

  static async load(offered: readonly string[]): Promise<Rules> {
    const [zh, en] = await Promise.all([load({ locale: 'zh-CN' }), load({ locale: 'en' })]);
    const known: readonly string[] = zh.ids().kinds;
    const unknown = offered.filter((kind) => !known.includes(kind));
    if (unknown.length > 0) throw new Error(`the library has no ${unknown.join(', ')}`);
    return new Rules(
      { 'zh-CN': zh, en: en },
      known.filter((kind) => offered.includes(kind)),
    );
  }

  in(locale: Locale): Library {
    return this.libraries[locale];
  }

  get rulebook(): RulebookId {
    return this.libraries['zh-CN'].rulebook;
  }

  machine(kind: string): MachineInfo {
    let machine = this.machines.get(kind);
    if (machine === undefined) {
      machine = this.libraries['zh-CN'].machine(kind);
      this.machines.set(kind, machine);
    }
    return machine;
  }

  tabOf(kind: string, state: string): string {
    const found = this.machine(kind).states.find((info) => info.id === state);
    if (found === undefined) throw new Error(`${kind} has no state ${state}`);
    return found.tab;
  }

  /** The tabs of some kinds, in the library's order. */
  tabs(kinds: readonly string[]): string[] {
    return [...new Set(kinds.flatMap((kind) => this.machine(kind).tabs.map((tab) => tab.id)))];
  }

  /** The kinds in which an actor has something to say at all. */
  kindsWith(actor: Actor): string[] {
    return this.kinds.filter((kind) =>
      this.machine(kind).events.some((event) => event.actors.includes(actor)),
    );
  }

  /** The most JSON text that a form or an event may have. */
  get maxInputBytes(): number {
    const parameter = this.libraries['zh-CN'].parameters().find((entry) => entry.id === 'input.maxBytes');
    if (typeof parameter?.value !== 'number') throw new Error('the library names no input.maxBytes');
    return parameter.value;
  }
}
