// SPDX-License-Identifier: MIT
// What is held while millions of calls pass.
import { megabytes, spaced, table } from './markdown.mjs';

/** @typedef {{ checks: number, steps: number, wasm: number, heap: number, external: number }} Look */
/** @typedef {{ date: string, checks: number, steps: number, questions: number, minutes: number, looks: Look[] }} Memory */

/** @param {Memory} memory */
export function memoryTable({ date, checks, steps, questions, minutes, looks }) {
  const row = (/** @type {string} */ name, /** @type {Look | undefined} */ look) =>
    look
      ? [name, spaced(look.checks), spaced(look.steps), megabytes(look.wasm), megabytes(look.heap)]
      : [name, '', '', '', ''];
  const rows = [row('after warming up', looks[0]), row('at the end', looks.at(-1))];
  const said = `${spaced(checks)} checks, ${spaced(steps)} steps of tasks and ${spaced(questions)} questions in ${minutes.toFixed(0)} minutes, on ${date}.`;
  return `${said}\n\n${table(['', 'checks', 'steps', 'wasm memory', 'JavaScript heap'], rows)}`;
}

/** @param {Memory} memory @returns {import('./chart.mjs').Chart[]} */
export const memoryChart = ({ looks }) => [
  {
    file: 'memory',
    title: 'Memory while millions of calls pass',
    says: 'the wasm memory and the JavaScript heap after each part of the run; both stay level',
    kind: 'lines',
    log: false,
    unit: 'MiB',
    along: 'checks so far, millions',
    series: ['wasm', 'heap'].map((name) => ({
      name: name === 'wasm' ? 'wasm memory' : 'JavaScript heap',
      values: looks.map((look) => [look.checks / 1e6, /** @type {any} */ (look)[name] / 2 ** 20]),
    })),
  },
];
