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
  const sizes = /** @type {number[]} */ ([
    ...new Set(rows.flatMap(({ figures }) => figures.map(({ size }) => size))),
  ]).sort((a, b) => a - b);
  const least = Math.min(...sizes);
  const fewest = Math.min(...rows.map((row) => first(row).steps));
  /** @param {string} name @param {number} power @returns {import('./chart.mjs').Series} */
  const reference = (name, power) => ({
    name,
    dashed: true,
    values: sizes.map((size) => [size, fewest * (size / least) ** power]),
  });
  return [
    {
      file: 'growth',
      title: 'How work grows with the input',
      says: 'of every call the row of the table that grows fastest, with linear and quadratic growth as dashed lines; all run beside the linear one',
      kind: 'lines',
      unit: 'steps of the library',
      along: 'entries of what grows',
      series: [
        ...rows.map((row) => ({
          name: row.call,
          values: row.figures.map(({ size, steps }) => /** @type {[number, number]} */ ([size, steps])),
        })),
        reference('linear', 1),
        reference('quadratic', 2),
      ],
    },
  ];
}
