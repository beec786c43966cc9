// SPDX-License-Identifier: MIT
// Everything the merchant could ever do here: possible now as buttons, the rest with the reason why not.
import { Button } from 'antd';
import { useMemo, useRef, useState } from 'react';
import {
  stepLabel,
  testId,
  type Facts,
  type Instant,
  type MachineInfo,
  type TaskBase,
  type TaskSummary,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { RuleSource } from '../form/RuleSource';
import { ActionDialog } from './ActionDialog';

interface Props {
  summary: TaskSummary;
  task: TaskBase;
  facts: Facts;
  machine: MachineInfo;
  now: Instant;
  reload: () => Promise<void>;
}

export function ActionPanel({ summary, task, facts, machine, now, reload }: Props) {
  const { words, library } = useLanguage();
  const actions = useMemo(() => library.actions(task, 'merchant', now), [library, task, now]);
  /** The dialog keeps the task it was opened with: acting on a newer one unseen would be a surprise. */
  const [opened, setOpened] = useState<{ type: string; task: TaskBase } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement>(null);
  const close = () => {
    setOpened(null);
    // Back to the button that opened the dialog; if it is gone by then, to the panel.
    setTimeout(() => (opener.current?.isConnected ? opener.current : heading.current)?.focus());
  };
  const allowed = actions.filter((action) => action.allowed);
  const refused = actions.filter((action) => !action.allowed);
  const event = machine.events.find((one) => one.type === opened?.type);

  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {words.actions}
      </h2>
      {allowed.length === 0 && <p className="muted">{words.noActions}</p>}
      <div className="button-row" hidden={allowed.length === 0}>
        {allowed.map((action, index) => (
          <Button
            key={action.type}
            type={index === 0 ? 'primary' : 'default'}
            data-testid={testId.action(action.type)}
            onClick={(click) => {
              opener.current = click.currentTarget;
              setOpened({ type: action.type, task });
            }}
          >
            {stepLabel(machine, action.type)}
          </Button>
        ))}
      </div>
      {refused.length > 0 && (
        <>
          <h3>{words.notPossibleNow}</h3>
          <ul className="refused-list">
            {refused.map((action) => (
              <li key={action.type}>
                <Button size="small" disabled data-testid={testId.action(action.type)}>
                  {stepLabel(machine, action.type)}
                </Button>
                <div>
                  {action.violations.map((one) => (
                    <div key={`${one.rule} ${one.code}`}>
                      <p>{one.message}</p>
                      <RuleSource rule={one.rule} />
                    </div>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {opened && event && (
        <ActionDialog
          key={`${opened.type} ${opened.task.version}`}
          summary={summary}
          event={event}
          task={opened.task}
          latestVersion={task.version}
          facts={facts}
          machine={machine}
          reload={reload}
          onClose={close}
        />
      )}
    </section>
  );
}
