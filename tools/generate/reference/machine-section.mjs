// SPDX-License-Identifier: MIT
// A task kind for people: diagram, states, fields, events with payloads, transitions, timers, decision tables.
import { chartsOf } from './charts.mjs';
import { decisions } from './decisions.mjs';
import { diagram } from './diagram.mjs';
import { factTable, ruleTable } from './form-section.mjs';
import { fieldTable, pairs } from './fields.mjs';
import { both, code, codes, page, section, source, table } from './markdown.mjs';

/**
 * @typedef {import('../library.mjs').Library} Library
 * @typedef {import('../../../bindings/src/types.js').MachineInfo} MachineInfo
 * @typedef {import('./charts.mjs').Chart} Chart
 */

/** @param {Library} library @param {string} kind */
export function machineSection(library, kind) {
  const zh = library.machine(kind, 'zh-CN');
  const en = library.machine(kind, 'en');
  const charts = chartsOf(zh, en);
  const files = charts.map(({ id }) => `[XState](machine/${id}.xstate.json), [SCXML](machine/${id}.scxml)`);
  return page([
    `## Task ${code(kind)} ${zh.label} · ${en.label}\n`,
    `Opened with form ${code(en.form)}. ${en.ledger ? 'Money moves: the task has a ledger. ' : ''}Charts: ${files.join('; ')}.\n`,
    en.opening.effects.length > 0
      ? `Opening does: ${en.opening.effects.map((name) => deed(zh, en, name)).join('; ')}.\n`
      : '',
    ...charts.map((chart) => chartSection(zh, chart, charts.length > 1)),
    section('### Fields of the task', fieldTable(library, pairs(zh.fields, en.fields))),
    en.items
      ? section(
          `### Fields of each entry of ${code(en.items.member)}`,
          fieldTable(library, pairs(zh.items?.fields ?? [], en.items.fields)),
        )
      : '',
    '### Events\n',
    eventTable(zh, en),
    section('#### Payload', payloads(library, zh, en)),
    section('#### Facts when sending', eventFacts(zh, en)),
    section('### Rules on events', ruleTable(library, eventRules(library, en))),
    '### Transitions\n',
    transitionTable(zh, en),
    section('### Timers', timerTable(library, zh, en)),
    section('### Decision tables', decisions(library, zh, en)),
  ]);
}

/** @param {MachineInfo} zh @param {MachineInfo} en @param {string} name */
const deed = (zh, en, name) => `${zh.deeds[name] ?? name} · ${en.deeds[name] ?? name}`;

/** @param {MachineInfo} zh @param {Chart} chart @param {boolean} many */
function chartSection(zh, chart, many) {
  const tabs = new Map(zh.tabs.map(({ id, label }) => [id, label]));
  return page([
    many ? `### Chart ${code(chart.id)}\n` : '',
    `\`\`\`mermaid\n${diagram(chart, zh.actors)}\`\`\`\n`,
    table(
      ['State', '名称 Label', 'Tab', 'Final'],
      chart.states.map((state) => [
        code(state.en.id),
        both(state.zh.label, state.en.label),
        `${tabs.get(state.en.tab) ?? ''} ${code(state.en.tab)}`.trim(),
        state.en.final ? (state.leads ? 'yes, though something may follow' : 'yes') : '',
      ]),
    ),
  ]);
}

/** @param {MachineInfo} zh @param {MachineInfo} en */
function eventTable(zh, en) {
  return table(
    ['Event', '名称 Label', 'Actor', 'Payload', 'Source'],
    en.events.map((event, index) => [
      code(event.type),
      both(zh.events[index]?.label ?? '', event.label),
      event.actors.map((actor) => `${zh.actors[actor]} ${code(actor)}`).join('<br>'),
      event.fields
        .map(({ name, presence, cases }) => code(presence === 'required' && !cases ? name : `${name}?`))
        .join(', '),
      source(event.source),
    ]),
  );
}

/** @param {Library} library @param {MachineInfo} zh @param {MachineInfo} en */
function payloads(library, zh, en) {
  const all = en.events.flatMap((event, index) =>
    pairs(zh.events[index]?.fields ?? [], event.fields, `${event.type}/`),
  );
  return fieldTable(library, all, 'Event/field');
}

/** @param {MachineInfo} zh @param {MachineInfo} en */
function eventFacts(zh, en) {
  return page(
    en.events
      .map((event, index) => ({ event, facts: zh.events[index]?.facts ?? [] }))
      .filter(({ facts }) => facts.length > 0)
      .map(({ event, facts }) => page([`For ${code(event.type)}:\n`, factTable(facts, event.facts)])),
  );
}

/** Rules that transitions name and that stand in no form's table. @param {Library} library @param {MachineInfo} en */
function eventRules(library, en) {
  const ofForms = new Set(
    library.ids.forms.flatMap((form) => library.form(form, 'en').rules.map(({ id }) => id)),
  );
  return [...new Set(en.transitions.flatMap(({ rules }) => rules))].filter((id) => !ofForms.has(id));
}

/** @param {MachineInfo} zh @param {MachineInfo} en */
function transitionTable(zh, en) {
  const condition = (/** @type {string | null} */ name) =>
    name === null ? '' : both(zh.conditions[name] ?? name, en.conditions[name] ?? name);
  return table(
    ['Event', 'Actor', 'From', 'To', '条件 Condition', 'Rules', '动作 Does', 'Source'],
    en.transitions.map((row) => [
      code(row.event),
      code(row.actor),
      row.from.map(code).join('<br>'),
      [row.to === null ? 'kept' : code(row.to), ...row.orTo.map((end) => `or ${code(end)}`)].join('<br>'),
      condition(row.guard),
      codes(row.rules),
      row.effects.map((name) => both(zh.deeds[name] ?? name, en.deeds[name] ?? name)).join('<br>'),
      source(row.source),
    ]),
  );
}

/** @param {Library} library @param {MachineInfo} zh @param {MachineInfo} en */
function timerTable(library, zh, en) {
  return table(
    ['Timer', '名称 Label', 'From', 'To', '条件 Condition', '规则 Sentence', 'Term', '动作 Does', 'Source'],
    en.timers.map((row, index) => [
      code(row.type),
      both(zh.timers[index]?.label ?? '', row.label),
      row.from.map(code).join('<br>'),
      code(row.to),
      row.guard === null
        ? ''
        : both(zh.conditions[row.guard] ?? row.guard, en.conditions[row.guard] ?? row.guard),
      both(library.rule(row.rule, 'zh-CN').sentence, library.rule(row.rule, 'en').sentence),
      library
        .rule(row.rule, 'en')
        .parameters.map(({ id, value, unit }) => `${value} ${unit} (${code(id)})`)
        .join('<br>'),
      row.effects.map((name) => both(zh.deeds[name] ?? name, en.deeds[name] ?? name)).join('<br>'),
      source(row.source),
    ]),
  );
}
