// SPDX-License-Identifier: MIT
// How the work of each call grows with its input.
import { spaced, table } from './markdown.mjs';

/** @typedef {{ size: number, steps: number, bytes: number }} Figure */
/** @typedef {{ call: string, grows: string, figures: Figure[] }} Grown */

const first = (/** @type {Grown} */ { figures }) => /** @type {Figure} */ (figures[0]);
const last = (/** @type {Grown} */ { figures }) => /** @type {Figure} */ (figures.at(-1));

/** Over all doublings: 1 is linear, 2 quadratic. @param {Grown} grown @param {'steps' | 'bytes'} what */
const order = (grown, what) =>
  Math.log2(last(grown)[what] / first(grown)[what]) / Math.log2(last(grown).size / first(grown).size);

/** @param {Grown[]} growth */
export const growthTable = (growth) =>
  table(
    ['call: what grows', 'up to', 'steps there', 'steps for each', 'order of steps', 'order of memory'],
    growth.map((grown) => [
      `${grown.call}: ${grown.grows}`,
      spaced(last(grown).size),
      spaced(last(grown).steps),
      spaced(last(grown).steps / last(grown).size),
      order(grown, 'steps').toFixed(2),
      order(grown, 'bytes').toFixed(2),
    ]),
  );

/** Of every call the row that grows fastest. @param {Grown[]} growth */
function steepest(growth) {
  /** @type {Map<string, Grown>} */
  const found = new Map();
  for (const grown of growth) {
    const known = found.get(grown.call);
    if (!known || order(grown, 'steps') > order(known, 'steps')) found.set(grown.call, grown);
  }
  return [...found.values()];
}

/** @param {Grown[]} growth @returns {import('./chart.mjs').Chart[]} */
export function growthChart(growth) {
  const rows = steepest(growth);
  const times = first(/** @type {Grown} */ (rows[0])).size;
  const most = last(/** @type {Grown} */ (rows[0])).size / times;
  /** @param {string} name @param {number} power @returns {import('./chart.mjs').Series} */
  const reference = (name, power) => ({
    name,
    dashed: true,
    values: [
      [1, 1],
      [most, most ** power],
    ],
  });
  return [
    {
      file: 'growth',
      title: 'How work grows with the input',
      says: 'of every call the row of the table that grows fastest, from its least input to eight times that; all lie on the dashed line of linear growth, far below the quadratic one',
      kind: 'lines',
      unit: 'times the steps',
      along: 'times the input',
      series: [
        ...rows.map((row) => ({
          name: row.call,
          values: row.figures.map(
            ({ size, steps }) =>
              /** @type {[number, number]} */ ([size / first(row).size, steps / first(row).steps]),
          ),
        })),
        reference('linear', 1),
        reference('quadratic', 2),
      ],
    },
  ];
}
