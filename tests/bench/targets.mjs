// SPDX-License-Identifier: MIT
// What this library is to reach, each a ratio or a number out of one run's results: one row each.
import { oneStep, oneStepOfText, wholePath } from './reports/machines.mjs';
import { table } from './reports/markdown.mjs';

/** @typedef {Record<string, any>} Results */
/**
 * @typedef {object} Target
 * @property {string} work
 * @property {(results: Results) => number | undefined} value
 * @property {number} [most]
 * @property {number} [least]
 * @property {string} unit what the value is a multiple of, or its unit
 */

const valid = ['invite, valid', 'order, valid'];
const faulty = ['invite, three faults', 'order, three faults'];

/** The greater of two pools: the target is for both. @param {string[]} pools @param {string} peer */
const checkOver =
  (pools, peer) =>
  (/** @type {Results} */ { checks }) =>
    checks && Math.max(...pools.map((pool) => checks[pool].hezuo.median / checks[pool][peer].median));

/** @param {string} name @param {string} unit of XState's */
const machineOver =
  (name, unit) =>
  (/** @type {Results} */ { machines }) =>
    machines && machines[name].median / machines[unit].median;

/** @param {Results} results */
function slowestAgainstNative({ native }) {
  if (!native?.native) return undefined;
  const ratios = Object.entries(native.package)
    .filter(([name]) => native.native[name])
    .map(([name, ns]) => Number(ns) / native.native[name]);
  return Math.max(...ratios);
}

/** @param {Results} results */
const slowestTyping = ({ chromium }) =>
  chromium &&
  Math.max(...Object.values(chromium.typing).map((/** @type {any} */ { hezuo }) => hezuo.keys.p99));

/** @param {(memory: import('./reports/memory.mjs').Memory) => number} of */
const ofMemory =
  (of) =>
  (/** @type {Results} */ { memory }) =>
    memory && of(memory);

/** @type {(memory: import('./reports/memory.mjs').Memory) => number} */
const heapGrowth = ({ looks }) => {
  const heaps = looks.map(({ heap }) => heap);
  const half = heaps.length >> 1;
  return (Math.min(...heaps.slice(half)) - Math.min(...heaps.slice(0, half))) / 2 ** 20;
};

/** The first row: of every system, in one language. @param {Results} results */
const pageSize = ({ sizes }) => sizes && /** @type {any} */ (Object.values(sizes)[0]).brotli / 1024;

/** Of the row `bulk` in benches.mjs, whose result has `ratios`. @param {string} name */
const ofBulk =
  (name) =>
  (/** @type {Results} */ { bulk }) =>
    bulk?.ratios[name];

/** @type {Target[]} */
export const targets = [
  {
    work: '`check`, valid document',
    unit: '× ajv standalone',
    most: 1.25,
    value: checkOver(valid, 'ajv standalone'),
  },
  { work: '`check`, valid document', unit: '× zod', most: 0.4, value: checkOver(valid, 'zod') },
  { work: '`check`, three faults', unit: '× zod', most: 0.3, value: checkOver(faulty, 'zod') },
  {
    work: '`check`, three faults',
    unit: '× async-validator',
    most: 0.05,
    value: checkOver(faulty, 'async-validator'),
  },
  { work: '`checkMany` on objects', unit: '× the rows/s of ajv', least: 1.5, value: ofBulk('objects') },
  {
    work: '`checkMany` on NDJSON, one thread',
    unit: '× decoding, JSON.parse and ajv',
    least: 1.2,
    value: ofBulk('ndjson'),
  },
  {
    work: '`checkMany` on NDJSON, workers on two cores',
    unit: '× the same',
    least: 2,
    value: ofBulk('workers'),
  },
  { work: 'the native command line on NDJSON', unit: '× the same', least: 4, value: ofBulk('native') },
  { work: '`checkMany` on columns', unit: '× the best peer', least: 3, value: ofBulk('columns') },
  { work: '`checkMany`, peak of memory', unit: "× the peer's", most: 1, value: ofBulk('peak') },
  {
    work: '`apply` of an order, JSON text in and out',
    unit: '× an XState transition, likewise',
    most: 0.5,
    value: machineOver('apply, text in and out', oneStepOfText),
  },
  {
    work: '`apply` of an order, values in and out',
    unit: '× an XState transition',
    most: 0.5,
    value: machineOver('apply', oneStep),
  },
  { work: '`preview`', unit: "× XState's path", most: 1, value: machineOver('preview', wholePath) },
  { work: '`actions`', unit: "× XState's path", most: 0.5, value: machineOver('actions', wholePath) },
  { work: '`endings`', unit: "× XState's path", most: 5, value: machineOver('endings', wholePath) },
  {
    work: 'WebAssembly, the slowest of all calls on the same text',
    unit: '× native',
    most: 2,
    value: slowestAgainstNative,
  },
  { work: 'everything that a page loads', unit: 'kB brotli', most: 60, value: pageSize },
  {
    work: 'cold start of Node',
    unit: "× zod's",
    most: 1,
    value: ({ 'cold-start': cold }) => cold && cold.hezuo.median / cold.zod.median,
  },
  {
    work: 'Chromium at a quarter of the speed: init, median',
    unit: 'ms',
    most: 50,
    value: ({ chromium }) => chromium?.init.load.median,
  },
  {
    work: 'Chromium at a quarter of the speed: a check at each key, 99th percentile',
    unit: 'ms',
    most: 1,
    value: slowestTyping,
  },
  {
    work: 'memory over millions of calls: growth of the wasm memory',
    unit: 'bytes',
    most: 0,
    value: ofMemory(({ looks }) => (looks.at(-1)?.wasm ?? NaN) - (looks[0]?.wasm ?? NaN)),
  },
  {
    work: 'memory over millions of calls: growth of the JavaScript heap',
    unit: 'MiB',
    most: 1,
    value: ofMemory(heapGrowth),
  },
];

const short = (/** @type {number} */ value) =>
  Math.abs(value) >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));

/** @param {Target} target @param {Results} results */
function rowOf({ work, value, most, least, unit }, results) {
  const bound = most === undefined ? `≥ ${least}` : `≤ ${most}`;
  const measured = value(results);
  if (measured === undefined) return [work, `${bound} ${unit}`, 'not measured', ''];
  const met = most === undefined ? measured >= (least ?? Infinity) : measured <= most;
  return [work, `${bound} ${unit}`, short(measured), met ? 'yes' : 'no'];
}

/** @param {Results} results */
export const targetsTable = (results) =>
  table(
    ['work', 'target', 'measured', 'met'],
    targets.map((target) => rowOf(target, results)),
  );
