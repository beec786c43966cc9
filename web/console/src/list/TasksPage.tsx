// SPDX-License-Identifier: MIT
// The merchant's tasks: kind, tabs with counts, search, pages.
import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Pagination } from 'antd';
import { testId } from '../../../shared';
import { useLanguage } from '../app/language';
import { goQuietly, hrefOf } from '../app/route';
import { useKinds } from '../app/use-kinds';
import { usePageTitle } from '../app/use-page-title';
import { SystemNav } from '../app/SystemNav';
import { useSession } from '../session/session';
import { Filters } from './Filters';
import { pageSize, readQuery, toServer, writeQuery, type ListQuery } from './list-query';
import { TabBar } from './TabBar';
import { TaskTable } from './TaskTable';
import { useTaskList } from './use-task-list';

export function TasksPage({ query: address }: { query: URLSearchParams }) {
  const { words } = useLanguage();
  usePageTitle(words.tasks);
  const { offer, party } = useSession();
  const machines = useKinds();
  const machineOf = (kind: string) => machines.find((one) => one.kind === kind);
  const query = readQuery(
    address,
    machines.map((one) => one.kind),
    (kind) => machineOf(kind)?.tabs.map((tab) => tab.id) ?? [],
  );
  const { list, failed } = useTaskList(toServer(query));
  const machine = machineOf(query.kind);
  const change = (part: Partial<ListQuery>) =>
    goQuietly(hrefOf.tasks(writeQuery({ ...query, page: 1, ...part })));
  if (!machine) {
    return (
      <main className="page" id="main">
        <h1>{words.tasks}</h1>
        <p className="muted">{words.noTasks}</p>
      </main>
    );
  }

  return (
    <main className="page" id="main">
      <div className="title-row">
        <h1>{words.tasks}</h1>
        {offer.openers[query.kind] === party?.role && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            href={hrefOf.open(query.kind)}
            data-testid={testId.openForm}
          >
            {words.newTask(machine.label)}
          </Button>
        )}
      </div>
      <SystemNav
        label={words.kindOfTask}
        chosen={query.kind}
        entries={machines.map((one) => ({
          id: one.kind,
          label: one.label,
          href: hrefOf.tasks({ kind: one.kind }),
          testId: testId.kind(one.kind),
        }))}
      />
      <section className="card" aria-label={machine.label}>
        <TabBar
          tabs={machine.tabs}
          counts={list?.counts}
          chosen={query.tab}
          onChoose={(tab) => change({ tab })}
        />
        <div role="tabpanel" id="task-panel" aria-labelledby={`tab-${query.tab}`}>
          <Filters query={query} onChange={change} />
          {failed && <Alert type="error" showIcon title={words.unreachable} />}
          <TaskTable machine={machine} tasks={list?.tasks} />
          {list && list.total > pageSize && (
            <Pagination
              align="end"
              current={query.page}
              pageSize={pageSize}
              total={list.total}
              showSizeChanger={false}
              showTotal={(total) => words.totalTasks(total)}
              onChange={(page) => change({ page })}
            />
          )}
        </div>
      </section>
    </main>
  );
}
