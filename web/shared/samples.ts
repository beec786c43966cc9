// SPDX-License-Identifier: MIT
// A payload that stands in for words nobody has typed yet, so that an outcome can be shown before they are found.
import { demandOf } from './fields';
import type { FieldInfo } from './types';

/** Only words are made up: a number, a choice or a date could decide the outcome. */
function sampleOf(field: FieldInfo, label: string): unknown {
  switch (field.kind) {
    case 'text':
    case 'id':
      return label;
    case 'object':
      return samplePayload(field.fields ?? [], label, {});
    case 'integer':
    case 'boolean':
    case 'enumeration':
    case 'instant':
    case 'list':
    case 'link':
    case 'phone':
    case 'wechat':
      return undefined;
  }
}

/** Only required fields (`siblings` = what is known already, such as the actor); what cannot be made up is left out, and the rules then refuse the sample. */
export function samplePayload(
  fields: FieldInfo[],
  label: string,
  siblings: Record<string, unknown>,
): Record<string, unknown> {
  const payload: Record<string, unknown> = {};
  for (const field of fields) {
    if (demandOf(field, siblings)?.presence !== 'required') continue;
    const value = sampleOf(field, label);
    if (value !== undefined) payload[field.name] = value;
  }
  return payload;
}
