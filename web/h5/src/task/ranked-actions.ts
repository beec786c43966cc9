// SPDX-License-Identifier: MIT
// The order of the buttons, read from the machine: what moves the task on stands out, what ends it stays quiet.
import { stateOf, type Action, type Actor, type MachineInfo, type TaskBase } from '../../../shared';

export type Rank = 'main' | 'plain' | 'quiet';
export interface RankedAction {
  action: Action;
  rank: Rank;
}

/** The state that an event leads to from here; null where it stays, or hangs on more than the state. */
export function targetOf(machine: MachineInfo, task: TaskBase, type: string, side: Actor): string | null {
  const ways = machine.transitions.filter(
    (row) => row.event === type && row.actor === side && row.from.includes(task.state),
  );
  const targets = new Set(ways.map((row) => row.to));
  return targets.size === 1 ? ([...targets][0] ?? null) : null;
}

function rankOf(machine: MachineInfo, task: TaskBase, type: string, side: Actor): Rank {
  const target = targetOf(machine, task, type, side);
  if (target === null || target === task.state) return 'plain';
  return stateOf(machine, target)?.final ? 'quiet' : 'main';
}

/** The allowed actions, quiet ones first, so that the main one stands last, under the thumb. */
export function rankActions(
  machine: MachineInfo,
  task: TaskBase,
  allowed: Action[],
  side: Actor,
): RankedAction[] {
  const ranked = allowed.map((action) => ({ action, rank: rankOf(machine, task, action.type, side) }));
  // Where there is only a choice of endings, the first is the one hoped for.
  const [first, ...others] = ranked;
  if (first && others.length > 0 && ranked.every(({ rank }) => rank === 'quiet')) first.rank = 'main';
  const order: Rank[] = ['quiet', 'plain', 'main'];
  return ranked.sort((one, other) => order.indexOf(one.rank) - order.indexOf(other.rank));
}
