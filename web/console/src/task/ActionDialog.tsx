// SPDX-License-Identifier: MIT
// The dialog of one action: its payload, its outcome before it is done, and the button that does it.
import { Alert, Button, Modal } from 'antd';
import { itemsOf, stateLabel, testId, type Action, type EventInfo, type Preview } from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { ErrorList } from '../form/ErrorList';
import { FieldList } from '../form/FieldList';
import { FormScopeProvider } from '../form/form-context';
import { useScope } from '../form/use-scope';
import type { Stage } from './act';
import { ConflictNotice } from './ConflictNotice';
import { LockedFields } from './LockedFields';
import { Outcome } from './Outcome';
import { payloadBase, useAction } from './use-action';
import { useNames } from './use-names';

interface Props {
  /** The task as it stood when the dialog was opened. */
  stage: Stage;
  event: EventInfo;
  action: Action;
  /** The version that the page knows by now. */
  latestVersion: number;
  onClose: () => void;
}

const noPickers = {};
const formId = 'action-form';

export function ActionDialog({ stage, event, action, latestVersion, onClose }: Props) {
  const { task, machine, reload } = stage;
  const { words } = useLanguage();
  const announce = useAnnounce();
  const nameOf = useNames(machine.form);
  const stateAfter = ({ step }: Preview): string | null => {
    if (!step.ok) return null;
    const item = itemsOf(machine, step.task).find(({ id }) => id === action.taskId);
    return stateLabel(machine, item?.state ?? step.task.state);
  };
  const doing = useAction({
    stage,
    event,
    action,
    onDone: (preview) => {
      const state = stateAfter(preview);
      if (state !== null) announce(words.done(event.label, state));
      onClose();
      void reload();
    },
  });
  const { edit, errors, prepared, sending } = doing;
  const scope = useScope(doing, noPickers);
  const conflict = sending === 'conflict' || latestVersion !== task.version;
  const reloaded = () => {
    onClose();
    void reload();
  };

  return (
    <Modal
      open
      title={event.label}
      onCancel={onClose}
      width={640}
      footer={
        <div className="button-row button-row-end">
          <Button data-testid={testId.cancelAction} onClick={onClose}>
            {words.leave}
          </Button>
          <Button
            type="primary"
            htmlType="submit"
            form={formId}
            loading={sending === 'sending'}
            data-testid={testId.confirmAction}
          >
            {words.confirmAction(event.label)}
          </Button>
        </div>
      }
    >
      <FormScopeProvider value={scope}>
        <form
          noValidate
          id={formId}
          className="dialog-form"
          onSubmit={(submitted) => {
            submitted.preventDefault();
            void doing.send();
          }}
          onCompositionStart={() => edit({ do: 'compose', on: true })}
          onCompositionEnd={() => edit({ do: 'compose', on: false })}
        >
          <FieldList fields={prepared.fields} base={payloadBase} />
          <LockedFields prepared={prepared} stage={stage} type={event.type} now={doing.now} nameOf={nameOf} />
          <ErrorList pointer="" errors={errors.whole} />
          {conflict && <ConflictNotice onReload={reloaded} />}
          {sending === 'failed' && <Alert type="error" showIcon title={words.notSent} />}
          <Outcome
            preview={doing.outcome}
            before={task}
            machine={machine}
            itemId={doing.itemId}
            now={doing.now}
          />
        </form>
      </FormScopeProvider>
    </Modal>
  );
}
