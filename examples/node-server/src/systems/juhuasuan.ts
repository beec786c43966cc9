// SPDX-License-Identifier: MIT
// Juhuasuan: an activity that the platform sets up for several merchants, and the tasks that they publish in it.

import type { TaskBase } from 'hezuo';
import { idAt, isObject, valueAt } from '../http/read.ts';
import type { FactRow, System } from './system.ts';

const form = 'juhuasuan.activity';

const creatorChannels: FactRow = {
  fact: 'creator.channels',
  sql: `select coalesce(json_agg(channel order by channel), '[]'::json) from creator_channels
    where creator_id = :creator`,
};

/** A fact of the shop's newest activity. What a round has come to only the activity's own rules say: at `publish`. */
const ofActivity = (fact: string, column: string): FactRow => ({
  fact,
  sql: `select ${column} from activity_merchants where merchant_id = :merchant order by opened_at desc limit 1`,
});

export const juhuasuan: System = {
  forms: [
    { form, ids: { activity: ['activityId'] }, facts: [] },
    {
      form: 'juhuasuan.task',
      ids: { creator: ['creatorId'] },
      facts: [
        { fact: 'now', sql: 'select :now' },
        ofActivity('activity.group', '"group"'),
        ofActivity('activity.approved', 'true'),
        ofActivity('activity.preheatAt', 'preheat_at'),
        ofActivity('merchant.role', 'role'),
        creatorChannels,
      ],
    },
  ],
  kinds: [
    {
      kind: 'juhuasuan.activity',
      form,
      opener: 'platform',
      title: 'select coalesce((select title from activities where id = :activity), :activity)',
      events: { ids: { creator: ['event', 'task', 'creatorId'] }, facts: [creatorChannels] },
      parties: (task) =>
        [
          ...listOf(valueAt(task.input, 'merchants')).map((entry) => idAt(entry, 'merchantId')),
          ...itemsOf(task).map((item) => idAt(item, 'form', 'creatorId')),
        ].filter((id) => id !== null),
      payees(task, itemId) {
        const item = valueAt(task, 'tasks', itemId);
        return {
          merchantId: String(valueAt(item, 'merchantId')),
          creatorId: String(valueAt(item, 'form', 'creatorId')),
        };
      },
    },
  ],
};

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function itemsOf(task: TaskBase): unknown[] {
  const items = task['tasks'];
  return isObject(items) ? Object.values(items) : [];
}
