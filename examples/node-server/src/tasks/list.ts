// SPDX-License-Identifier: MIT
// Lists a party's tasks: by tab, title, creator nickname and opening time, page by page, with counts per tab.

import type { Queries } from '../database/database.ts';
import { Problem } from '../http/problem.ts';
import { optionalInteger, optionalText } from '../http/read.ts';
import type { Party } from '../http/session.ts';
import type { Rules } from '../rules.ts';
import { platformKinds } from './access.ts';
import { summaryColumns, summaryTables, type TaskSummary } from './record.ts';

export interface TaskList {
  tasks: TaskSummary[];
  total: number;
  counts: Record<string, number>;
}

const usualPageSize = 20;
const largestPageSize = 100;
const lastPage = 1_000_000;

export async function listTasks(
  queries: Queries,
  rules: Rules,
  party: Party,
  query: Record<string, unknown>,
): Promise<TaskList> {
  const kind = oneOf(query, 'kind', rules.kinds);
  const tabs = rules.tabs(kind === null ? rules.kinds : [kind]);
  const tab = oneOf(query, 'tab', tabs);
  const page = optionalInteger(query, 'page', 1, lastPage) ?? 1;
  const pageSize = optionalInteger(query, 'pageSize', 1, largestPageSize) ?? usualPageSize;
  const filter = new Filter();
  onlyOf(filter, rules, party);
  filter.add(kind, (at) => `t.kind = ${at}`);
  filter.add(pattern(optionalText(query, 'title')), (at) => `t.title ilike ${at}`);
  filter.add(pattern(optionalText(query, 'creator')), (at) => `c.nickname ilike ${at}`);
  filter.add(instant(query, 'openedFrom'), (at) => `t.opened_at >= ${at}`);
  filter.add(instant(query, 'openedTo'), (at) => `t.opened_at <= ${at}`);

  const counted = await queries.query<{ tab: string; count: number }>(
    `select t.tab, count(*) as count from ${summaryTables} where ${filter.sql} group by t.tab`,
    filter.parameters,
  );
  const counts = Object.fromEntries(tabs.map((id) => [id, 0]));
  for (const row of counted) counts[row.tab] = row.count;

  filter.add(tab, (at) => `t.tab = ${at}`);
  const tasks = await queries.query<TaskSummary>(
    `select ${summaryColumns} from ${summaryTables} where ${filter.sql}
     order by t.opened_at desc, t.id limit ${pageSize} offset ${(page - 1) * pageSize}`,
    filter.parameters,
  );
  const total =
    tab === null ? Object.values(counts).reduce((sum, count) => sum + count, 0) : (counts[tab] ?? 0);
  return { tasks, total, counts };
}

/** Conditions joined by `and`; every value travels as a parameter. */
class Filter {
  readonly parameters: unknown[] = [];
  private readonly conditions: string[] = [];

  get sql(): string {
    return this.conditions.join(' and ');
  }

  add(value: unknown, condition: (placeholder: string) => string): void {
    if (value === null) return;
    this.parameters.push(value);
    this.conditions.push(condition(`$${this.parameters.length}`));
  }
}

function onlyOf(filter: Filter, rules: Rules, party: Party): void {
  if (party.role === 'platform') {
    filter.add(platformKinds(rules), (at) => `t.kind = any(${at}::text[])`);
    return;
  }
  filter.add(
    party.actsFor,
    (at) => `exists (select from task_parties p where p.task_id = t.id and p.party_id = ${at})`,
  );
}

function oneOf(query: Record<string, unknown>, name: string, values: readonly string[]): string | null {
  const value = optionalText(query, name);
  if (value !== null && !values.includes(value)) throw new Problem('invalid_request', `/${name}`, { values });
  return value;
}

function instant(query: Record<string, unknown>, name: string): number | null {
  return optionalInteger(query, name, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

/** A text found anywhere, with no character of it meaning more than itself. */
function pattern(text: string | null): string | null {
  return text === null ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
