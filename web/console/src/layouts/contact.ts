// SPDX-License-Identifier: MIT
// The contact invitation's form: whom and on which terms, goods; the contact is a group of its own.
import type { FormLayout } from '.';

export const contactLayout: FormLayout = {
  groups: [
    { name: 'offer', fields: ['creatorId', 'note', 'commissionPercent', 'discountZhe'] },
    { name: 'products', fields: ['products', 'sendSample'] },
  ],
  pickers: { '/products': 'product-link' },
};
