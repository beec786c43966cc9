// SPDX-License-Identifier: MIT
// A stored task: the library's JSON, and beside it the columns that lists and access need.

import type { TaskBase } from 'hezuo';
import type { Queries } from '../database/database.ts';
import { Problem } from '../http/problem.ts';

export interface TaskRecord {
  id: string;
  kind: string;
  version: number;
  creatorId: string | null;
  merchantId: string | null;
  task: TaskBase;
}

/** One row of a list, and the head of a task's page. */
export interface TaskSummary {
  id: string;
  kind: string;
  state: string;
  tab: string;
  version: number;
  openedAt: number;
  title: string;
  /** null: the task has none, or several. */
  creatorId: string | null;
  creatorNickname: string | null;
  merchantId: string | null;
  merchantName: string | null;
  amountFen: number | null;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const recordColumns = `id, kind, version, creator_id as "creatorId", merchant_id as "merchantId", task`;

/** The columns of a `TaskSummary`, from `tasks` as `t`, `creators` as `c`, `merchants` as `m`. */
export const summaryColumns = `t.id, t.kind, t.state, t.tab, t.version, t.opened_at as "openedAt", t.title,
  c.id as "creatorId", c.nickname as "creatorNickname", m.id as "merchantId", m.name as "merchantName",
  t.amount_fen as "amountFen"`;

export const summaryTables = `tasks t left join creators c on c.id = t.creator_id
  left join merchants m on m.id = t.merchant_id`;

/** Reads a task that stays as it is until the transaction ends. */
export function readTask(queries: Queries, id: string): Promise<TaskRecord> {
  return findTask(queries, id, ' for share');
}

/** Reads a task and keeps others from changing it until the transaction ends. */
export function lockTask(queries: Queries, id: string): Promise<TaskRecord> {
  return findTask(queries, id, ' for update');
}

export async function readSummary(queries: Queries, id: string): Promise<TaskSummary> {
  const [row] = await queries.query<TaskSummary>(
    `select ${summaryColumns} from ${summaryTables} where t.id = $1::uuid`,
    [id],
  );
  if (row === undefined) throw new Problem('unknown_task');
  return row;
}

async function findTask(queries: Queries, id: string, lock: string): Promise<TaskRecord> {
  if (!uuid.test(id)) throw new Problem('unknown_task');
  const sql = `select ${recordColumns} from tasks where id = $1::uuid${lock}`;
  const [row] = await queries.query<TaskRecord>(sql, [id]);
  if (row === undefined) throw new Problem('unknown_task');
  return row;
}
