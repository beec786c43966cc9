// SPDX-License-Identifier: MIT
// What `npm run bench` measures and how it is shown: one row each. A row's part of docs/performance.md stands between the
// marks of its name, its charts below docs/charts.
import { timeAlone } from './alone.mjs';
import { timeBulk } from './bulk.mjs';
import { timeChecks } from './checks.mjs';
import { timeChromium } from './chromium.mjs';
import { countGrowth } from './growth.mjs';
import { timeColdStarts } from './lib/cold-start.mjs';
import { timeNative, timeTexts } from './lib/native.mjs';
import { measureSizes } from './lib/sizes.mjs';
import { timeMachines } from './machines.mjs';
import { bulkChart, bulkTable, withRatios } from './reports/bulk.mjs';
import { checksChart, checksTable } from './reports/checks.mjs';
import { chromiumTable } from './reports/chromium.mjs';
import { growthChart, growthTable } from './reports/growth.mjs';
import { machinesChart, machinesTable } from './reports/machines.mjs';
import { memoryChart, memoryTable } from './reports/memory.mjs';
import { nativeChart, nativeTable } from './reports/native.mjs';
import { coldChart, coldTable, sizesChart, sizesTable } from './reports/sizes.mjs';

/**
 * @typedef {object} Setting
 * @property {boolean} smoke everything once, and no times
 * @property {import('./lib/measure.mjs').Effort} effort
 * @property {string[]} names of the modules in peers/
 * @property {import('./verdicts.mjs').Peer[]} peers
 * @property {Record<string, any>} results of the rows before
 */

/**
 * @typedef {object} Bench
 * @property {string} name of its results and of its part of the document
 * @property {(setting: Setting) => any} [run] may give a promise; without it the results come from another command
 * @property {boolean} [notInSmoke] where a step of its own in `npm test` does the same
 * @property {(result: any) => string} table
 * @property {(result: any) => import('./reports/chart.mjs').Chart[]} [charts]
 */

/** The native program and the package on the same texts, and what values in and out take in their place. @param {Setting} setting */
async function compareWithNative({ smoke, effort, results: { checks, machines } }) {
  return {
    ...(await timeTexts(effort)),
    native: timeNative(smoke),
    values: {
      'check/invite_valid': checks['invite, valid'].hezuo.median,
      'check/invite_faults': checks['invite, three faults'].hezuo.median,
      'check/order_valid': checks['order, valid'].hezuo.median,
      'check/order_faults': checks['order, three faults'].hezuo.median,
      'ask/apply': machines['apply: cancel'].median,
      'ask/preview': machines.preview.median,
      'ask/actions': machines.actions.median,
      'ask/endings': machines.endings.median,
    },
  };
}

/** @param {boolean} smoke */
async function measureBulk(smoke) {
  const { results, wrong } = await timeBulk({ smoke });
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  return withRatios(results);
}

const aloneTable = (/** @type {import('./alone.mjs').Alone} */ { fresh, odd }) =>
  `${checksTable(fresh)}\n\nAfter every odd document of the worked cases has passed through:\n\n${checksTable(odd)}`;

/** @type {Bench[]} */
export const benches = [
  {
    name: 'checks',
    run: ({ peers, effort }) => timeChecks(peers, effort),
    table: checksTable,
    charts: checksChart('checks', 'Checking one document, all in one process'),
  },
  {
    name: 'alone',
    run: ({ names, smoke }) => timeAlone(names, smoke),
    table: aloneTable,
    charts: ({ fresh }) => checksChart('alone', 'Checking one document, one process each')(fresh),
  },
  {
    name: 'machines',
    run: ({ effort }) => timeMachines(effort),
    table: machinesTable,
    charts: machinesChart,
  },
  { name: 'bulk', run: ({ smoke }) => measureBulk(smoke), table: bulkTable, charts: bulkChart },
  { name: 'native', run: compareWithNative, table: nativeTable, charts: nativeChart },
  { name: 'sizes', run: () => measureSizes(), table: sizesTable, charts: sizesChart },
  {
    name: 'cold-start',
    run: ({ names, smoke }) => timeColdStarts(names, smoke ? 1 : 15),
    table: coldTable,
    charts: coldChart,
  },
  { name: 'chromium', run: ({ smoke }) => timeChromium(smoke), table: chromiumTable },
  { name: 'growth', run: () => countGrowth(), notInSmoke: true, table: growthTable, charts: growthChart },
  { name: 'memory', table: memoryTable, charts: memoryChart }, // `npm run bench:memory`
];
