// SPDX-License-Identifier: MIT
// One task: loads it, or says why it cannot be shown.
import { Alert, Skeleton } from 'antd';
import { useLanguage } from '../app/language';
import { NotFound } from '../app/NotFound';
import { hrefOf } from '../app/route';
import { useKinds } from '../app/use-kinds';
import { TaskView } from './TaskView';
import { useTask } from './use-task';

export function TaskPage({ id }: { id: string }) {
  const { words } = useLanguage();
  const { answer, missing, failed, reload } = useTask(id);
  const kind = answer?.summary.kind;
  const machine = useKinds().find((one) => one.kind === kind);
  // A task of a kind that is not offered here cannot be shown either.
  const unknown = missing || (answer !== null && !machine);
  const shown = !unknown && answer !== null && machine !== undefined;
  return (
    <main className="page" id="main">
      <nav aria-label={words.breadcrumb} className="breadcrumb">
        <a href={hrefOf.tasks(answer ? { kind: answer.summary.kind, tab: answer.summary.tab } : {})}>
          {words.tasks}
        </a>
      </nav>
      {!shown && !unknown && <h1 className="visually-hidden">{words.columnTitle}</h1>}
      {unknown && <NotFound />}
      {failed && <Alert type="error" showIcon title={words.unreachable} />}
      {!answer && !missing && !failed && <Skeleton active />}
      {shown && <TaskView answer={answer} machine={machine} reload={reload} />}
    </main>
  );
}
