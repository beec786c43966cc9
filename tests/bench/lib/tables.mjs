// SPDX-License-Identifier: MIT
// results.json -> the tables of docs/performance.md, between their markers.

/** @typedef {import('./measure.mjs').Time} Time */
/** @typedef {Record<string, any>} Results */

const spaced = (/** @type {number} */ number) => Math.round(number).toLocaleString('en-US');
const ratio = (/** @type {number} */ number) => (number >= 10 ? spaced(number) : number.toPrecision(2));

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** @param {Results} results */
function checksTable({ checks }) {
  const pools = Object.keys(checks);
  const peers = Object.keys(checks[/** @type {string} */ (pools[0])]);
  const head = ['', ...pools.flatMap((pool) => [`${pool}, ns`, '× ours'])];
  const rows = peers.map((peer) => [
    peer,
    ...pools.flatMap((pool) => {
      const { median, least } = checks[pool][peer];
      return [`${spaced(median)} (${spaced(least)})`, ratio(median / checks[pool].hezuo.median)];
    }),
  ]);
  return table(head, rows);
}

/** @param {Results} results */
function machinesTable({ machines }) {
  const step = machines['xstate: restore, one transition, store'].median;
  const path = machines['xstate: start and the whole path'].median;
  const rows = Object.entries(/** @type {Record<string, Time>} */ (machines)).map(
    ([name, { median, least }]) => [
      name,
      spaced(median),
      spaced(least),
      ratio(median / step),
      ratio(median / path),
    ],
  );
  return table(['', 'ns', 'least', '× one XState transition', "× XState's path"], rows);
}

/** @param {Results} results */
const sizesTable = ({ sizes }) =>
  table(
    ['', 'raw', 'gzip -9', 'brotli -q 11'],
    Object.entries(sizes).map(([name, { raw, gzip, brotli }]) => [
      name,
      spaced(raw),
      spaced(gzip),
      spaced(brotli),
    ]),
  );

/** @param {Results} results */
const coldTable = ({ coldStart }) =>
  table(
    ['', 'median, ms', 'least'],
    Object.entries(coldStart).map(([name, { median, least }]) => [name, median.toFixed(0), least.toFixed(0)]),
  );

/** @param {Results} results */
function nativeTable({ native, wasm }) {
  if (!native) return 'Google Benchmark is not installed here: no native times.';
  const rows = Object.entries(native).map(([name, ns]) => {
    const inWasm = wasm[name];
    return [name, spaced(ns), inWasm ? spaced(inWasm) : '', inWasm ? ratio(inWasm / Number(ns)) : ''];
  });
  return table(['', 'native, ns', 'package, ns', 'package ÷ native'], rows);
}

/** @param {Results} results */
const machineLine = ({ machine, date, versions }) =>
  `Measured ${date} on ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load} when it began. ` +
  `${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`;

/** @type {Record<string, (results: Results) => string>} */
const parts = {
  machine: machineLine,
  checks: checksTable,
  machines: machinesTable,
  native: nativeTable,
  sizes: sizesTable,
  'cold-start': coldTable,
};

/** @param {string} document @param {Results} results @returns {string} with every marked part written anew */
export function withTables(document, results) {
  let text = document;
  for (const [name, write] of Object.entries(parts)) {
    const begin = `<!-- ${name}: written by npm run bench -->`;
    const end = `<!-- end of ${name} -->`;
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`docs/performance.md has no marks for ${name}`);
    text = `${text.slice(0, from + begin.length)}\n\n${write(results)}\n\n${text.slice(to)}`;
  }
  return text;
}
