// SPDX-License-Identifier: MIT
// Everything this side could ever do with the task as a whole: possible now as buttons, the rest with the reason why not.
import { useRef } from 'react';
import { type Action } from '../../../shared';
import { useLanguage } from '../app/language';
import type { Stage } from './act';
import { AllowedActions, RefusedActions } from './ActionButtons';
import { OpenDialog } from './OpenDialog';
import { useDialog } from './use-dialog';

export function ActionPanel({ stage, actions }: { stage: Stage; actions: Action[] }) {
  const { words } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useDialog(heading);
  const { machine } = stage;

  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {words.actions}
      </h2>
      {!actions.some((action) => action.allowed) && <p className="muted">{words.noActions}</p>}
      <AllowedActions
        machine={machine}
        actions={actions}
        onChoose={(action, from) => dialog.open(action, stage, from)}
      />
      <RefusedActions machine={machine} actions={actions} />
      <OpenDialog opened={dialog.opened} latest={stage.task} onClose={dialog.close} />
    </section>
  );
}
