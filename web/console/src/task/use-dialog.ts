// SPDX-License-Identifier: MIT
// Which action's dialog is open, and where the focus goes when it closes.
import { useRef, useState, type RefObject } from 'react';
import type { Action } from '../../../shared';
import type { Stage } from './act';

export interface OpenedAction {
  action: Action;
  /** The dialog keeps the task it was opened with: acting on a newer one unseen would be a surprise. */
  stage: Stage;
}

export function useDialog(fallback: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<OpenedAction | null>(null);
  const opener = useRef<HTMLElement>(null);
  return {
    opened,
    open: (action: Action, stage: Stage, from: HTMLElement) => {
      opener.current = from;
      setOpened({ action, stage });
    },
    close: () => {
      setOpened(null);
      // Back to the button that opened the dialog; if it is gone by then, to the panel.
      setTimeout(() => (opener.current?.isConnected ? opener.current : fallback.current)?.focus());
    },
  };
}
