// SPDX-License-Identifier: MIT
// What is done in bulk, by whom: each contender takes the input and answers how many rows are faulty.
import { load } from 'hezuo';
import { checkManyInWorkers } from 'hezuo/workers';
import * as ajv from '../peers/ajv.mjs';
import { orderLines } from './documents.mjs';

const hezuo = await load();
const form = 'douyin-live.order';
const plan = 'wechat-channels.general-plan';

/** @param {any[]} rows */
const withAjv = (rows) => rows.reduce((faulty, row) => faulty + (ajv.order(row).length > 0 ? 1 : 0), 0);

/** One id in a hundred comes again, one rate in a thousand is too high. @param {number} rows */
function products(rows) {
  const ids = Array.from(
    { length: rows },
    (_, i) => `35${String((i * 7919) % 1e8).padStart(8, '0')}${String(i).padStart(9, '0')}`,
  );
  for (let i = 0; i < rows; i += 100) ids[i + 50] = /** @type {string} */ (ids[i]);
  const rates = Int32Array.from({ length: rows }, (_, i) => (i % 1000 === 0 ? 51 : 1 + (i % 50)));
  // Texts that nobody has looked at yet.
  return { ids: /** @type {string[]} */ (JSON.parse(JSON.stringify(ids))), rates };
}

/** What a peer's loop does at the least: a Set for the ids. @param {ReturnType<typeof products>} input */
function withSet({ ids, rates }) {
  const seen = new Set();
  let faulty = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i];
    const rate = rates[i] ?? 0;
    const wrong =
      typeof id !== 'string' ||
      id === '' ||
      id.length > 128 ||
      !Number.isInteger(rate) ||
      rate < 1 ||
      rate > 50;
    if (wrong || seen.has(id)) faulty++;
    seen.add(id);
  }
  return faulty;
}

/**
 * @typedef {object} Job
 * @property {string} name
 * @property {number} rows
 * @property {(rows: number) => number} faulty
 * @property {(rows: number) => any} make
 * @property {Record<string, (input: any) => number | Promise<number>>} contenders
 */

/** @returns {Job[]} */
export function bulkJobs() {
  const text = (/** @type {number} */ rows) => orderLines(rows);
  return [
    {
      name: 'orders, values',
      rows: 100_000,
      faulty: (rows) => rows / 100,
      make: (rows) =>
        text(rows)
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      contenders: { ajv: withAjv, hezuo: (rows) => hezuo.checkMany(form, rows).failed },
    },
    {
      name: 'orders, NDJSON',
      rows: 100_000,
      faulty: (rows) => rows / 100,
      make: (rows) => new TextEncoder().encode(text(rows)),
      contenders: {
        'decode, JSON.parse, ajv': (bytes) =>
          withAjv(
            new TextDecoder()
              .decode(bytes)
              .trimEnd()
              .split('\n')
              .map((line) => JSON.parse(line)),
          ),
        hezuo: (bytes) => hezuo.checkMany(form, bytes).failed,
        'hezuo, 2 workers': async (bytes) =>
          (await checkManyInWorkers(form, bytes, undefined, { workers: 2 })).failed,
      },
    },
    {
      name: 'products and rates, columns',
      rows: 1_000_000,
      faulty: (rows) => (rows / 1000) * 11,
      make: products,
      contenders: {
        'by hand, with a Set': withSet,
        hezuo: ({ ids, rates }) =>
          hezuo.checkMany(plan, { list: '/items', columns: { productId: ids, commissionPercent: rates } })
            .failed,
      },
    },
  ];
}
