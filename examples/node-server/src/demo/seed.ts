// SPDX-License-Identifier: MIT
// Fills an empty database with the demo data, once.

import { readFile } from 'node:fs/promises';
import type { Database } from '../database/database.ts';
import { merchantAccount, move, outside } from '../money/accounts.ts';

/** What each demo merchant has topped up. */
const topUps: Record<string, number> = {
  'merchant-linxi': 8_000_000,
  'merchant-heshan': 500_000,
  'merchant-xiaoman': 2_600_000,
  'merchant-qingye': 120_000,
};

export async function seed(database: Database, now: number): Promise<void> {
  const sql = await readFile(new URL('data.sql', import.meta.url), 'utf8');
  await database.transaction(async (queries) => {
    await queries.query('lock table merchants in exclusive mode');
    const rows = await queries.query('select 1 from merchants limit 1');
    if (rows.length > 0) return;
    await queries.query(sql);
    for (const [merchantId, amountFen] of Object.entries(topUps)) {
      const to = merchantAccount(merchantId);
      await move(queries, { at: now, from: outside, to, amountFen, reason: 'top-up', taskId: null });
    }
  });
}
