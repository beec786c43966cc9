// SPDX-License-Identifier: MIT
// The live order's form: what, when and with whom, goods, contact.
import type { FormLayout } from '.';

export const liveLayout: FormLayout = {
  groups: [
    { name: 'task', fields: ['title', 'startAt', 'session', 'quantity', 'creatorIds'] },
    { name: 'products', fields: ['products', 'returnSample'] },
    { name: 'contact', fields: ['contactName', 'contactPhone'] },
  ],
  pickers: {},
};
