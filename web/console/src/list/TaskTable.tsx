// SPDX-License-Identifier: MIT
// Tasks as rows; on a narrow screen the same table reads as cards (see console.css).
import { Empty, Skeleton } from 'antd';
import { formatFen, formatInstant, testId, type MachineInfo, type TaskSummary } from '../../../shared';
import { useLanguage } from '../app/language';
import { hrefOf } from '../app/route';
import { StateTag } from '../task/StateTag';

export function TaskTable({ machine, tasks }: { machine: MachineInfo; tasks: TaskSummary[] | undefined }) {
  const { words, locale } = useLanguage();
  if (!tasks) return <Skeleton active />;
  if (tasks.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.noTasks} />;
  return (
    <table className="task-table">
      <thead>
        <tr>
          <th scope="col">{words.columnTitle}</th>
          <th scope="col">{words.columnCreator}</th>
          <th scope="col">{words.columnState}</th>
          <th scope="col" className="number">
            {words.columnAmount}
          </th>
          <th scope="col">{words.columnOpened}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id} data-testid={testId.taskRow} data-task-id={task.id}>
            <th scope="row">
              <a href={hrefOf.task(task.id)}>{task.title}</a>
            </th>
            <td data-label={words.columnCreator}>{task.creatorNickname ?? words.none}</td>
            <td data-label={words.columnState}>
              <StateTag machine={machine} state={task.state} />
            </td>
            <td data-label={words.columnAmount} className="number">
              {task.amountFen === null ? '–' : formatFen(task.amountFen, locale)}
            </td>
            <td data-label={words.columnOpened}>{formatInstant(task.openedAt, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
