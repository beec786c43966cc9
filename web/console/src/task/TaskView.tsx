// SPDX-License-Identifier: MIT
// A task's page: where it stands, what can be done, what would follow, and what happened.
import { useMemo } from 'react';
import { stateOf, testId, type MachineInfo, type TaskAnswer } from '../../../shared';
import { useLanguage } from '../app/language';
import { usePageTitle } from '../app/use-page-title';
import { useSide } from '../session/session';
import type { Stage } from './act';
import { ActionPanel } from './ActionPanel';
import { ComparePanel } from './ComparePanel';
import { EndingsPanel } from './EndingsPanel';
import { EventLog } from './EventLog';
import { ItemsPanel } from './ItemsPanel';
import { LedgerPanel } from './LedgerPanel';
import { OrderFacts } from './OrderFacts';
import { ProgressPanel } from './ProgressPanel';
import { StateTag } from './StateTag';
import { TimelinePanel } from './TimelinePanel';
import { useCurrentTask } from './use-current-task';
import { useVersionNews } from './use-version-news';

interface Props {
  answer: TaskAnswer;
  machine: MachineInfo;
  reload: () => Promise<void>;
}

export function TaskView({ answer, machine, reload }: Props) {
  const { words, library } = useLanguage();
  const side = useSide();
  const { summary, task, facts, actorId } = answer;
  usePageTitle(summary.title);
  // Every answer tells the server's time, so deadlines are seen to pass while one looks.
  const now = Math.max(answer.now, task.at);
  const current = useCurrentTask(task, now);
  const news = useVersionNews(task.version);
  const actions = useMemo(() => library.actions(task, side, now), [library, task, side, now]);
  const stage: Stage = { summary, task, facts, actorId, machine, reload };

  return (
    <>
      <div className="title-row">
        <h1>{summary.title}</h1>
        <span className="title-state">
          <StateTag machine={machine} state={current.state} testId={testId.state} />
          <span
            className={news ? 'version version-new' : 'version'}
            data-testid={testId.version}
            data-version={task.version}
          >
            {words.version(task.version)}
          </span>
        </span>
      </div>
      <div className="task-columns">
        <ActionPanel stage={stage} actions={actions.filter((action) => action.taskId === undefined)} />
        <aside className="task-side" aria-label={words.progress}>
          {current.ledger && <LedgerPanel ledger={current.ledger} />}
          <ProgressPanel task={current} machine={machine} />
          <TimelinePanel
            task={task}
            ended={stateOf(machine, current.state)?.final === true}
            facts={facts}
            machine={machine}
            now={now}
          />
          <EventLog task={task} machine={machine} />
        </aside>
        <div className="task-main">
          <ItemsPanel stage={stage} actions={actions} />
          <ComparePanel task={task} machine={machine} now={now} />
          <EndingsPanel task={task} machine={machine} now={now} />
          <OrderFacts task={task} machine={machine} />
        </div>
      </div>
    </>
  );
}
