// SPDX-License-Identifier: MIT
// A field counts as touched once focus has left it.
import type { Dispatch, FocusEvent } from 'react';
import type { Pointer } from '../../../shared';
import type { FormEdit } from './form-state';

export function touchOnLeave(edit: Dispatch<FormEdit>, pointer: Pointer) {
  return (event: FocusEvent<HTMLElement>): void => {
    const box = event.currentTarget;
    // Where focus went is known a moment later only: pickers take it back by themselves.
    setTimeout(() => {
      if (!box.contains(document.activeElement)) edit({ do: 'touch', at: pointer });
    });
  };
}
