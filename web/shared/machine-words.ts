// SPDX-License-Identifier: MIT
// Looking up the library's words for states, events and timers.
import type { MachineInfo, StateInfo, TimelineEntry } from './types';

export function stateOf(machine: MachineInfo, id: string): StateInfo | undefined {
  return machine.states.find((state) => state.id === id) ?? itemStateOf(machine, id);
}

/** A state of the tasks within a task. */
function itemStateOf(machine: MachineInfo, id: string): StateInfo | undefined {
  return machine.items?.states.find((state) => state.id === id);
}

export function stateLabel(machine: MachineInfo, id: string): string {
  return stateOf(machine, id)?.label ?? id;
}

/** Where a timer leads: in a task within a task, that one's state. */
export function stateAfter(machine: MachineInfo, { timer, taskId, state }: TimelineEntry): string {
  const ofItem = taskId === undefined ? undefined : machine.timers.find(({ type }) => type === timer)?.to;
  return ofItem ?? state;
}

/** The label of an event or a timer. */
export function stepLabel(machine: MachineInfo, type: string): string {
  return (
    machine.events.find((event) => event.type === type)?.label ??
    machine.timers.find((timer) => timer.type === type)?.label ??
    type
  );
}

/** Whether a step of a path or a log is a timer rather than somebody's act. */
export function isTimer(machine: MachineInfo, type: string): boolean {
  return machine.timers.some((timer) => timer.type === type);
}
