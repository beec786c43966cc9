// SPDX-License-Identifier: MIT
// Optional hints on how to lay out a form: groups under headings, and which inputs pick from the catalog though their name does not say so. Nothing of the
// rules is in here; a form without an entry is drawn as one group of plain inputs.
import type { FieldInfo, FormInfo, PickerKind, Pointer } from '../../../shared';
import type { GroupName } from '../words';
import { contactLayout } from './contact';
import { liveLayout } from './live';

export interface FormLayout {
  groups: { name: GroupName; fields: string[] }[];
  pickers: Record<Pointer, PickerKind>;
}

const layouts: Record<string, FormLayout> = {
  'douyin-live.order': liveLayout,
  'douyin-contact.invite': contactLayout,
};

const plainLayout: FormLayout = { groups: [], pickers: {} };

export function layoutOf(form: string): FormLayout {
  return Object.hasOwn(layouts, form) ? (layouts[form] ?? plainLayout) : plainLayout;
}

export interface FieldSection {
  name: GroupName | null;
  fields: FieldInfo[];
}

/** The form's fields by group; those that no group names come last. */
export function sectionsOf(info: FormInfo, layout: FormLayout): FieldSection[] {
  const named = new Set(layout.groups.flatMap((group) => group.fields));
  const sections: FieldSection[] = layout.groups.map((group) => ({
    name: group.name,
    fields: group.fields.flatMap((name) => info.fields.filter((field) => field.name === name)),
  }));
  const others = info.fields.filter((field) => !named.has(field.name));
  return [...sections, { name: null, fields: others }].filter((section) => section.fields.length > 0);
}
