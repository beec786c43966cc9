// SPDX-License-Identifier: MIT
// Tasks within a task (an activity's): read from the task by what the machine says of them.
import { getAt, child } from './pointer';
import type { MachineInfo, TaskBase } from './types';

export interface Item {
  id: string;
  state: string;
  value: Record<string, unknown>;
}

/** In the order in which they were made. */
export function itemsOf(machine: MachineInfo, task: TaskBase): Item[] {
  const { items } = machine;
  const held = items && getAt(task, child('', items.member));
  if (typeof held !== 'object' || held === null) return [];
  const all = Object.entries(held as Record<string, Record<string, unknown>>).map(([id, value]) => ({
    id,
    state: String(value['state']),
    value,
  }));
  const made = task.log.flatMap((entry) =>
    'type' in entry && entry.type === items?.creation ? [(entry as Record<string, unknown>)[items.id]] : [],
  );
  return all.sort((one, other) => made.indexOf(one.id) - made.indexOf(other.id));
}

/** Whether somebody is named anywhere in it. */
export function names(value: unknown, id: string): boolean {
  if (value === id) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => names(inner, id));
}
