// SPDX-License-Identifier: MIT
// Times of moving an order, as multiples of what XState takes.
import { ratio, spaced, table } from './markdown.mjs';

export const oneStep = 'xstate: restore, one transition, store';
export const oneStepOfText = 'xstate: the same, text in and out';
export const wholePath = 'xstate: start and the whole path';

/** @typedef {Record<string, import('../lib/measure.mjs').Time>} Times */

/** @param {Times} machines */
export function machinesTable(machines) {
  const step = machines[oneStep]?.median ?? NaN;
  const path = machines[wholePath]?.median ?? NaN;
  const rows = Object.entries(machines).map(([name, { median, least }]) => [
    name,
    spaced(median),
    spaced(least),
    ratio(median / step),
    ratio(median / path),
  ]);
  return table(['', 'ns', 'least', '× one XState transition', "× XState's path"], rows);
}

/** @param {Times} machines @returns {import('./chart.mjs').Chart[]} */
export const machinesChart = (machines) => [
  {
    file: 'machines',
    title: 'Moving one order',
    says: 'median time of each call on an order, beside XState restoring, moving and storing its own machine',
    kind: 'bars',
    unit: 'ns for one call; less is better',
    log: true,
    names: Object.keys(machines),
    series: [{ name: 'median', values: Object.values(machines).map(({ median }) => median) }],
  },
];
