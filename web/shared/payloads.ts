// SPDX-License-Identifier: MIT
// What a page can say of an event's payload before anybody types: whose it is, which item it concerns, what stands now.
import { demandOf, emptyObject } from './fields';
import { itemsOf } from './items';
import { child, getAt } from './pointer';
import type {
  Action,
  Actor,
  EventInfo,
  FieldInfo,
  Instant,
  MachineInfo,
  RuleLibrary,
  TaskBase,
} from './types';

/** An event about to be filled in. */
export interface Occasion {
  machine: MachineInfo;
  task: TaskBase;
  event: EventInfo;
  action: Pick<Action, 'taskId' | 'editable'>;
  side: Actor;
  actorId: string;
}

export interface Prepared {
  /** The payload to start from. */
  start: Record<string, unknown>;
  /** The fields to draw: those that are still to be said. */
  fields: FieldInfo[];
  /** Of a change: the field that holds it, the form as it stands, and what may not change now. */
  change: { name: string; standing: Record<string, unknown>; locked: FieldInfo[] } | null;
}

export function prepare(occasion: Occasion): Prepared {
  const { event } = occasion;
  const known = knownOf(occasion);
  const prepared: Prepared = {
    start: { ...emptyObject(event.fields), ...known.said, ...known.offered },
    fields: event.fields.filter((field) => !Object.hasOwn(known.said, field.name)),
    change: null,
  };
  const holder = event.fields.find((field) => field.changes);
  if (!holder) return prepared;
  const current = standing(occasion, holder);
  const editable = occasion.action.editable ?? [];
  const inside = holder.fields ?? [];
  const open = inside.filter((field) => editable.includes(field.name));
  prepared.start[holder.name] = Object.fromEntries(
    open.filter(({ name }) => Object.hasOwn(current, name)).map(({ name }) => [name, current[name]]),
  );
  prepared.fields = prepared.fields.map((field) =>
    field === holder ? { ...holder, fields: open.map((one) => settled(one, current)) } : field,
  );
  const locked = inside.filter(({ name }) => !editable.includes(name) && Object.hasOwn(current, name));
  prepared.change = { name: holder.name, standing: current, locked };
  return prepared;
}

/** The payload to send: of a change only what differs; an emptied field is null. */
export function said({ change }: Prepared, payload: Record<string, unknown>): Record<string, unknown> {
  if (!change) return payload;
  const { name, standing: current } = change;
  const edited = (payload[name] ?? {}) as Record<string, unknown>;
  const fields = new Set([...Object.keys(edited), ...Object.keys(current)]);
  for (const { name: locked } of change.locked) fields.delete(locked);
  const changes: Record<string, unknown> = {};
  for (const field of fields) {
    if (JSON.stringify(edited[field]) !== JSON.stringify(current[field]))
      changes[field] = edited[field] ?? null;
  }
  return { ...payload, [name]: changes };
}

/** Values that the task has for a field of the payload and that the rules would take, such as the inquiries still open. */
export function candidates(
  library: Pick<RuleLibrary, 'preview'>,
  { machine, task, event, side, actorId }: Occasion,
  field: FieldInfo,
  at: Instant,
): string[] {
  if (field.kind !== 'id') return [];
  const lists = machine.fields.filter((one) => one.fields?.some(({ name }) => name === field.name));
  const values = lists.flatMap((list) => {
    const entries = getAt(task, child('', list.name));
    return Array.isArray(entries) ? entries.map((entry) => getAt(entry, child('', field.name))) : [];
  });
  const passes = (value: string): boolean => {
    const asked = { type: event.type, actor: side, actorId, at, [field.name]: value };
    const { step } = library.preview(task, asked);
    return step.ok || !step.violations.some(({ path }) => path === child('/event', field.name));
  };
  return values.filter((value): value is string => typeof value === 'string' && passes(value));
}

/** The item is the action's, the side's own id is the actor's; a new item gets the next free number. */
function knownOf({
  machine,
  task,
  event,
  action,
  side,
  actorId,
}: Occasion): Record<'said' | 'offered', Record<string, unknown>> {
  const known: Record<'said' | 'offered', Record<string, unknown>> = { said: {}, offered: {} };
  const { items } = machine;
  const asks = (name: string): boolean => event.fields.some((field) => field.name === name);
  if (items && asks(items.id)) {
    if (action.taskId !== undefined) known.said[items.id] = action.taskId;
    else known.offered[items.id] = freshId(itemsOf(machine, task).map(({ id }) => id));
  }
  if (asks(`${side}Id`)) known.said[`${side}Id`] = actorId;
  return known;
}

function freshId(taken: string[]): string {
  let number = taken.length + 1;
  while (taken.includes(String(number))) number += 1;
  return String(number);
}

/** The form that a change is about: the object of the task, or of its item, that has the same fields. */
function standing({ machine, task, action }: Occasion, holder: FieldInfo): Record<string, unknown> {
  const wanted = (holder.fields ?? []).map(({ name }) => name).join();
  const isIt = (field: FieldInfo): boolean => (field.fields ?? []).map(({ name }) => name).join() === wanted;
  const item = itemsOf(machine, task).find(({ id }) => id === action.taskId);
  const [fields, value] = item ? [machine.items?.fields ?? [], item.value] : [machine.fields, task];
  const field = fields.find(isIt);
  const found = field && getAt(value, child('', field.name));
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}

/** A field whose siblings are known: what they ask of it is plain. */
function settled(field: FieldInfo, siblings: unknown): FieldInfo {
  const { cases: _cases, ...plain } = field;
  const demand = demandOf(field, siblings);
  if (!demand) return plain;
  return {
    ...plain,
    presence: demand.presence,
    ...(demand.min !== undefined && { min: demand.min }),
    ...(demand.max !== undefined && { max: demand.max }),
  };
}
