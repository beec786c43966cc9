// SPDX-License-Identifier: MIT
// The dialog of the action that was chosen, if one was.
import type { TaskBase } from '../../../shared';
import { ActionDialog } from './ActionDialog';
import type { OpenedAction } from './use-dialog';

interface Props {
  opened: OpenedAction | null;
  /** The task as the page knows it by now. */
  latest: TaskBase;
  onClose: () => void;
}

export function OpenDialog({ opened, latest, onClose }: Props) {
  const { stage, action } = opened ?? {};
  const event = stage?.machine.events.find((one) => one.type === action?.type);
  if (!stage || !action || !event) return null;
  return (
    <ActionDialog
      key={`${action.type} ${action.taskId ?? ''} ${stage.task.version}`}
      stage={stage}
      event={event}
      action={action}
      latestVersion={latest.version}
      onClose={onClose}
    />
  );
}
