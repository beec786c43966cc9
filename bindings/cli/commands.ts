// SPDX-License-Identifier: MIT
// Every command in one table: help, argument checks and the call itself derive from its row.
import type { OptionName } from './arguments.js';
import { calculateCommand } from './catalogue/calculate.js';
import { describeCommand } from './catalogue/describe.js';
import { diffCommand } from './catalogue/diff.js';
import { editionsCommand } from './catalogue/editions.js';
import { explainCommand } from './catalogue/explain.js';
import { rulesCommand } from './catalogue/rules.js';
import { checkCommand } from './check/command.js';
import type { Context } from './context.js';
import { actionsCommand } from './tasks/actions.js';
import { applyCommand } from './tasks/apply.js';
import { endingsCommand } from './tasks/endings.js';
import { openCommand } from './tasks/open.js';
import { previewCommand } from './tasks/preview.js';

export interface Command {
  name: string;
  /** Positional arguments by name; those in brackets may be left out. */
  positionals: readonly string[];
  summary: string;
  /** More lines of help. */
  details: readonly string[];
  /** The first is the default. */
  formats: readonly [string, ...string[]];
  options: readonly OptionName[];
  run(context: Context): Promise<number>;
}

const COMMON: readonly OptionName[] = ['format', 'locale', 'edition', 'overlay'];

const TASK_DETAILS = [
  'TASK is a file, "-" or JSON: a task, or the JSON printed by open or preview.',
  'Instants are ISO 8601 with a zone (2026-03-15T20:00:00+08:00) or milliseconds since 1970.',
];

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    positionals: ['FORM', '[FILE]'],
    summary: 'check rows of a form: NDJSON or a JSON array',
    details: [
      'FILE is a path, or "-" for standard input (default). An input that begins with "[" is an array, any other NDJSON.',
      'Row numbers are lines of NDJSON, or entries of the array, from 1. Blank lines are skipped.',
      'table and json print a summary at the end; ndjson prints one object per failed row, the summary on standard error.',
    ],
    formats: ['table', 'ndjson', 'json'],
    options: ['facts', 'strict', ...COMMON],
    run: checkCommand,
  },
  {
    name: 'rules',
    positionals: [],
    summary: 'list the rules with their parameters and sources',
    details: [],
    formats: ['table', 'json'],
    options: ['form', ...COMMON],
    run: rulesCommand,
  },
  {
    name: 'explain',
    positionals: ['ID'],
    summary: 'explain a rule, parameter, event, state or decision row: sentence, source, values',
    details: [
      'ID is a rule or an event (KIND/EVENT), a parameter (RULE.NAME), a state (KIND:STATE), a row of a decision (RULE#1).',
    ],
    formats: ['table', 'json'],
    options: COMMON,
    run: explainCommand,
  },
  {
    name: 'editions',
    positionals: [],
    summary: 'list the editions: named, dated sets of parameter values',
    details: [],
    formats: ['table', 'json'],
    options: ['format', 'locale'],
    run: editionsCommand,
  },
  {
    name: 'diff',
    positionals: ['A', '[B]'],
    summary: 'show what changes from rulebook A to B, and with --task what comes out differently for it',
    details: [
      'A and B are editions, or JSON (or a file) with { "edition": …, "overlay": … }; a task stands for the rulebook that it keeps.',
      'Without B: the default edition.',
    ],
    formats: ['table', 'json'],
    options: ['task', 'at', 'facts', 'format', 'locale'],
    run: diffCommand,
  },
  {
    name: 'describe',
    positionals: ['FORM'],
    summary: 'describe a form: fields, rules, facts; or the input of a calculation',
    details: [],
    formats: ['table', 'json'],
    options: COMMON,
    run: describeCommand,
  },
  {
    name: 'open',
    positionals: ['KIND', 'INPUT'],
    summary: 'open a task with a form',
    details: ['INPUT is a file, "-" or JSON. Opening is strict: what the facts do not decide is refused.'],
    formats: ['table', 'json'],
    options: ['at', 'facts', ...COMMON],
    run: openCommand,
  },
  {
    name: 'preview',
    positionals: ['TASK', '[EVENT]'],
    summary: 'show what an event would do to a task, and what then happens if nobody acts',
    details: [
      ...TASK_DETAILS,
      'EVENT is a file, "-" or JSON; without it (or null) nobody acts. An event without "at" happens at --at.',
    ],
    formats: ['table', 'json'],
    options: ['at', 'facts', ...COMMON],
    run: previewCommand,
  },
  {
    name: 'apply',
    positionals: ['TASK', 'EVENT'],
    summary: 'apply an event to a task, or several in order',
    details: [
      ...TASK_DETAILS,
      'EVENT is a file, "-" or JSON: one event, or a list of them; the first that is refused ends it. One without "at" happens at --at.',
    ],
    formats: ['table', 'json'],
    options: ['at', 'facts', ...COMMON],
    run: applyCommand,
  },
  {
    name: 'actions',
    positionals: ['TASK', 'SIDE'],
    summary: 'list what a side could ever do with a task, whether it may now, and if not why not',
    details: [...TASK_DETAILS, 'SIDE is merchant, creator or platform.'],
    formats: ['table', 'json'],
    options: ['at', ...COMMON],
    run: actionsCommand,
  },
  {
    name: 'endings',
    positionals: ['TASK'],
    summary: 'list every final state that a task can reach, and who pays what',
    details: TASK_DETAILS,
    formats: ['table', 'json'],
    options: ['at', ...COMMON],
    run: endingsCommand,
  },
  {
    name: 'calculate',
    positionals: ['CALCULATION', 'INPUT'],
    summary: 'work out a calculation of the rulebook',
    details: ['INPUT is a file, "-" or JSON; hezuo describe CALCULATION lists its fields.'],
    formats: ['table', 'json'],
    options: COMMON,
    run: calculateCommand,
  },
];
