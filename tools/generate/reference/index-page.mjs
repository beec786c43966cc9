// SPDX-License-Identifier: MIT
// docs/reference/README.md: the index, with counts, and what the exported schemas cannot say.
import { chartsOf } from './charts.mjs';
import { both, cell, code, note, page, source, table } from './markdown.mjs';
import { further, silences } from './schema-limits.mjs';
import { parametersOf } from './system-page.mjs';

/** @typedef {import('../library.mjs').Library} Library */

const heads = [
  'System',
  'Forms',
  'Kinds',
  'Calculations',
  'Rules',
  'Parameters',
  'States',
  'Events',
  'Transitions',
  'Timers',
  'Decision rows',
];

/** @param {Library} library */
export function indexPage(library) {
  const systems = library.systems('zh-CN');
  const english = library.systems('en');
  const counted = english.map((system) => countsOf(library, system));
  const sums = heads
    .slice(1)
    .map((_, column) => counted.reduce((sum, counts) => sum + (counts[column] ?? 0), 0));
  const general = library.parameters.filter(
    ({ rule }) => !english.some(({ id }) => rule.startsWith(`${id}.`)),
  );
  const rows = english.map((system, index) => [
    `[${systems[index]?.label}<br>${system.label}](${system.id}.md)`,
    ...(counted[index] ?? []).map(String),
  ]);
  return page([
    note,
    '# Reference\n',
    'What the rulebook knows, written by `npm run generate` from the tables alone; `npm run generate:check` fails when it is stale.\n',
    table(heads, [...rows, ['**all**', ...sums.map((sum) => `**${sum}**`)]]),
    `Rules are all that a violation can name: fields, forms, events, rules between fields and on facts, timers, decisions. Beside those of the systems there is \`facts\`: ${library.ids.rules.length} in all, and ${library.ids.codes.length} codes. Transitions are rows; one may start in several states.\n`,
    '## General parameters\n',
    parametersOf(general),
    '## Editions\n',
    editionTable(library),
    '`load({ edition: ID })` answers by one of them.\n',
    '## Sources\n',
    '`seed`: a clause of a source document, quoted. `public fact`: known from outside the documents. `our reading`: the documents are silent or ambiguous; [decisions.md](../decisions.md) says more.\n',
    '## JSON Schema\n',
    `One file for each form and each calculation’s input in [schema/](schema): ${[...library.ids.forms, ...library.ids.calculations].map((id) => `[${id}](schema/${id}.json)`).join(', ')}. How to use them: [json-schema.md](../json-schema.md).\n`,
    '### What a schema cannot say\n',
    table(
      ['What', 'Why'],
      [...silences, ...further].map(({ says, because }) => [cell(says), cell(because)]),
    ),
    '## State charts\n',
    `Each machine as XState JSON and as SCXML in [machine/](machine): ${library.ids.kinds
      .flatMap((kind) => charts(library, kind))
      .map((id) => `${code(id)} ([XState](machine/${id}.xstate.json), [SCXML](machine/${id}.scxml))`)
      .join(', ')}. How to use them: [state-charts.md](../state-charts.md).\n`,
  ]);
}

/** @param {Library} library */
function editionTable(library) {
  const local = library.editions('zh-CN');
  return table(
    ['Edition', '说明 What it is', 'Since', 'Values', 'Source'],
    library.editions('en').map(({ id, sentence, since, values, source: from }, index) => [
      code(id),
      both(local[index]?.sentence ?? '', sentence),
      since ?? '',
      Object.entries(values)
        .map(([parameter, value]) => `${code(parameter)} = ${value}`)
        .join('<br>'),
      source(from),
    ]),
  );
}

/** @param {Library} library @param {string} kind */
const charts = (library, kind) =>
  chartsOf(library.machine(kind, 'zh-CN'), library.machine(kind, 'en')).map(({ id }) => id);

/** @param {Library} library @param {import('../../../bindings/src/types.js').SystemInfo} system */
function countsOf(library, { id, forms, kinds, calculations }) {
  const machines = kinds.map((kind) => library.machine(kind, 'en'));
  const sum = (/** @type {(machine: typeof machines[number]) => number} */ count) =>
    machines.reduce((total, machine) => total + count(machine), 0);
  return [
    forms.length,
    kinds.length,
    calculations.length,
    library.ids.rules.filter((rule) => rule.startsWith(`${id}.`)).length,
    library.parameters.filter(({ rule }) => rule.startsWith(`${id}.`)).length,
    sum(({ states, items }) => states.length + (items?.states.length ?? 0)),
    sum(({ events }) => events.length),
    sum(({ transitions }) => transitions.length),
    sum(({ timers }) => timers.length),
    sum(({ decisions }) => decisions.reduce((total, { rows }) => total + rows.length, 0)),
  ];
}
