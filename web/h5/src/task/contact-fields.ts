// SPDX-License-Identifier: MIT
// Which fields are contacts: groups that hold a phone number or a WeChat ID.
import { child, getAt, type FieldInfo, type TaskBase } from '../../../shared';
import { hezuo } from '../app/library';

const contactKinds: readonly string[] = ['phone', 'wechat'];

export const isContact = (field: FieldInfo): boolean =>
  field.kind === 'object' && (field.fields ?? []).some((inner) => contactKinds.includes(inner.kind));

export interface SeenContact {
  fields: FieldInfo[];
  value: unknown;
}

/** The merchant's contact, once the view shows it. */
export function merchantContact(task: TaskBase): SeenContact | null {
  const field = hezuo().describe(hezuo().machine(task.kind).form).fields.find(isContact);
  const value = field && getAt(task.input, child('', field.name));
  return field?.fields && value ? { fields: field.fields, value } : null;
}

/** The contact that the creator gave, labelled as when it was asked for; null where the one on the platform's file was used. */
export function creatorContact(task: TaskBase): SeenContact | null {
  const { fields, events } = hezuo().machine(task.kind);
  const asked = events.flatMap((event) => event.fields).find(isContact);
  const kept = fields.find(isContact);
  const value = kept && getAt(task, child('', kept.name));
  return asked?.fields && value ? { fields: asked.fields, value } : null;
}
