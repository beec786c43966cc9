// SPDX-License-Identifier: MIT
// A chart as a Mermaid diagram of states: one arrow for each pair of states, with everything that takes it.
import { stepsOf, timer } from './charts.mjs';

/** @typedef {import('./charts.mjs').Chart} Chart */

/** Ids in diagrams have neither dots nor hyphens. @param {string} id */
const name = (id) => id.replace(/[^A-Za-z0-9]/g, '_');

/** What would end a label. @param {string} text */
const plain = (text) => text.replace(/[:;"#]/g, ' ').trim();

/**
 * @param {Chart} chart
 * @param {Record<string, string>} actors their names
 */
export function diagram(chart, actors) {
  const arrows = new Map();
  for (const { row, from, to } of stepsOf(chart)) {
    const key = `${name(from)} --> ${name(to)}`;
    const who = row.who === timer ? '定时' : (actors[row.who] ?? row.who);
    const label = plain(`${who} ${row.label.zh} ${row.type}`);
    if (!arrows.has(key)) arrows.set(key, new Set());
    arrows.get(key).add(label);
  }
  const final = chart.states.filter(({ en }) => en.final);
  return [
    'stateDiagram-v2',
    '  direction TB',
    ...chart.states.map(({ zh, en }) => `  state "${plain(zh.label)}<br/>${en.id}" as ${name(en.id)}`),
    `  [*] --> ${name(chart.initial)}`,
    ...[...arrows].map(([arrow, labels]) => `  ${arrow} : ${[...labels].join('<br/>')}`),
    ...final.map(({ en }) => `  ${name(en.id)} --> [*]`),
    '',
  ].join('\n');
}
