// SPDX-License-Identifier: MIT
// The dialog of one action: its payload, its outcome before it is done, and the button that does it.
import { Alert, Button, Modal } from 'antd';
import { useMemo } from 'react';
import {
  stateLabel,
  testId,
  type EventInfo,
  type Facts,
  type MachineInfo,
  type TaskBase,
  type TaskSummary,
} from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { ErrorList } from '../form/ErrorList';
import { FieldList } from '../form/FieldList';
import { FormScopeProvider, type FormScope } from '../form/form-context';
import { ConflictNotice } from './ConflictNotice';
import { Outcome } from './Outcome';
import { payloadBase, useAction } from './use-action';

interface Props {
  summary: TaskSummary;
  event: EventInfo;
  task: TaskBase;
  /** The version that the page knows by now. */
  latestVersion: number;
  facts: Facts;
  machine: MachineInfo;
  reload: () => Promise<void>;
  onClose: () => void;
}

const noPickers = {};
const formId = 'action-form';

export function ActionDialog({
  summary,
  event,
  task,
  latestVersion,
  facts,
  machine,
  reload,
  onClose,
}: Props) {
  const { words } = useLanguage();
  const announce = useAnnounce();
  const action = useAction({
    taskId: summary.id,
    task,
    facts,
    event,
    onDone: (preview) => {
      if (preview.step.ok) announce(words.done(event.label, stateLabel(machine, preview.step.task.state)));
      onClose();
      void reload();
    },
  });
  const { state, edit, errors, sending } = action;
  const scope = useMemo<FormScope>(
    () => ({ state, edit, errors, catalog: undefined, catalogPending: false, pickers: noPickers }),
    [state, edit, errors],
  );
  const conflict = sending === 'conflict' || latestVersion !== task.version;

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
            void action.send();
          }}
          onCompositionStart={() => edit({ do: 'compose', on: true })}
          onCompositionEnd={() => edit({ do: 'compose', on: false })}
        >
          <FieldList fields={event.fields} base={payloadBase} />
          <ErrorList pointer="" errors={errors.whole} />
          {conflict && (
            <ConflictNotice
              onReload={() => {
                onClose();
                void reload();
              }}
            />
          )}
          {sending === 'failed' && <Alert type="error" showIcon title={words.notSent} />}
          <Outcome preview={action.outcome} before={task} machine={machine} now={action.now} />
        </form>
      </FormScopeProvider>
    </Modal>
  );
}
