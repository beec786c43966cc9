// SPDX-License-Identifier: MIT
// "What if": one event at different instants - now, and at the start of each day that the form names.
import { useMemo } from 'react';
import {
  child,
  getAt,
  samplePayload,
  startOfDay,
  type Branch,
  type EventInfo,
  type FieldInfo,
  type Instant,
  type MachineInfo,
  type TaskBase,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { useSide } from '../session/session';

export interface Moment {
  at: Instant;
  /** The field that names the day; null: now. */
  field: FieldInfo | null;
}

export interface Compared {
  event: EventInfo;
  branches: { moment: Moment; branch: Branch }[];
}

function momentsOf(fields: FieldInfo[], task: TaskBase, now: Instant): Moment[] {
  const days = fields.flatMap((field): Moment[] => {
    const at = getAt(task.input, child('', field.name));
    if (field.kind !== 'instant' || typeof at !== 'number') return [];
    return [{ at: startOfDay(at), field }];
  });
  return [{ at: now, field: null }, ...days.filter((day) => day.at > now)];
}

/** Every event that this side may send now, where the moment could make a difference. */
export function useComparison(task: TaskBase, machine: MachineInfo, now: Instant): Compared[] {
  const { library } = useLanguage();
  const side = useSide();
  return useMemo(() => {
    const moments = momentsOf(library.describe(machine.form).fields, task, Math.max(now, task.at));
    if (moments.length < 2) return [];
    return library.actions(task, side, now).flatMap((action): Compared[] => {
      const event = machine.events.find((one) => one.type === action.type);
      if (!action.allowed || !event) return [];
      const payload = samplePayload(event.fields, event.label, { actor: side });
      const { branches } = library.compare(
        task,
        moments.map(({ at }) => [{ ...payload, type: event.type, actor: side, at }]),
      );
      const columns = moments.flatMap((moment, index) => {
        const branch = branches[index];
        return branch ? [{ moment, branch }] : [];
      });
      return columns[0]?.branch.ok ? [{ event, branches: columns }] : [];
    });
  }, [library, task, machine, now, side]);
}

/** The event to show first: one whose outcome depends on the moment, else one that a decision table decides. */
export function tellingFirst(compared: Compared[]): Compared | undefined {
  const outcome = ({ branch }: { branch: Branch }) =>
    JSON.stringify([branch.state, branch.ledger, branch.decisions]);
  const decided = compared.filter(({ branches }) =>
    branches.some(({ branch }) => branch.decisions.length > 0),
  );
  return decided.find(({ branches }) => new Set(branches.map(outcome)).size > 1) ?? decided[0] ?? compared[0];
}
