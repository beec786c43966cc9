// SPDX-License-Identifier: MIT
// Fills a database with the demo data, each file once: rows in SQL, then tasks, played through the rules.

import { readdir, readFile } from 'node:fs/promises';
import type { Queries } from '../database/database.ts';
import { findParty } from '../http/session.ts';
import { merchantAccount, move, outside } from '../money/accounts.ts';
import type { Services } from '../services.ts';
import { openTask } from '../tasks/open.ts';
import { sendEvent } from '../tasks/send-event.ts';

/** What each demo merchant has topped up. */
const topUps: Record<string, number> = {
  'merchant-linxi': 8_000_000,
  'merchant-heshan': 500_000,
  'merchant-xiaoman': 2_600_000,
  'merchant-qingye': 120_000,
};

const here = (name: string): URL => new URL(name, import.meta.url);
const partiesFile = '1-parties.sql';
const tasksFile = 'tasks.json';

interface DemoTask {
  party: string;
  kind: string;
  input: unknown;
  events: Record<string, unknown>[];
}

export async function seed(services: Services): Promise<void> {
  const files = (await readdir(here('.'))).filter((name) => name.endsWith('.sql')).sort();
  for (const name of files) {
    await once(services, name, async (queries) => {
      await queries.query(await readFile(here(name), 'utf8'));
      if (name === partiesFile) await topUpAll(queries, services.clock.now());
    });
  }
  const isFirst = await once(services, tasksFile, () => Promise.resolve());
  if (isFirst) await playTasks(services);
}

/** True when it was done just now. Two servers that start at once take turns, and the second finds the file done. */
async function once(
  { database }: Services,
  name: string,
  work: (queries: Queries) => Promise<void>,
): Promise<boolean> {
  return database.transaction(async (queries) => {
    await queries.query('lock table demo_files in exclusive mode');
    const done = await queries.query('select 1 from demo_files where name = $1', [name]);
    if (done.length > 0) return false;
    await work(queries);
    await queries.query('insert into demo_files (name) values ($1)', [name]);
    return true;
  });
}

async function topUpAll(queries: Queries, at: number): Promise<void> {
  for (const [merchantId, amountFen] of Object.entries(topUps)) {
    const to = merchantAccount(merchantId);
    await move(queries, { at, from: outside, to, amountFen, reason: 'top-up', taskId: null });
  }
}

async function playTasks(services: Services): Promise<void> {
  const tasks = JSON.parse(await readFile(here(tasksFile), 'utf8')) as DemoTask[];
  for (const { party: partyId, kind, input, events } of tasks) {
    const party = await findParty(services.database, partyId);
    if (party === null) throw new Error(`${tasksFile}: nobody is ${partyId}`);
    const { id, version } = await openTask(services, party, kind, input, 'zh-CN');
    let expectedVersion = version;
    for (const event of events) {
      const { summary } = await sendEvent(services, party, id, { event, expectedVersion }, 'zh-CN');
      expectedVersion = summary.version;
    }
  }
}
