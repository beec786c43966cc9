// SPDX-License-Identifier: MIT
// Components pass ids, roles and ARIA attributes on to their root element; templates may therefore give them.
import type { AriaAttributes } from 'vue';

declare module 'vue' {
  interface AllowedComponentProps extends AriaAttributes {
    id?: string;
    role?: string;
    tabindex?: number | string;
  }
}
