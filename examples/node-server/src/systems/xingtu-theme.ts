// SPDX-License-Identifier: MIT
// The theme seeding component: a form that opens no task, sold by invitation.

import type { System } from './system.ts';

export const xingtuTheme: System = {
  forms: [
    {
      form: 'xingtu-theme.component',
      facts: [
        { fact: 'merchant.enrolled', sql: 'select theme_enrolled from merchants where id = :merchant' },
      ],
    },
  ],
  kinds: [],
};
