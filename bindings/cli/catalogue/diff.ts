// SPDX-License-Identifier: MIT
// `hezuo diff`: what changes from one rulebook to another, and what comes out differently for a task.
import type { Difference, Ending, MachineInfo, RulebookChoice, TaskDifference, TimelineEntry } from 'hezuo';
import type { Context } from '../context.js';
import { isObject, readJsonObject } from '../input.js';
import { orMisuse } from '../library.js';
import { EXIT } from '../misuse.js';
import { printTable } from '../table.js';
import { readAt, readFacts, readTask } from '../tasks/read.js';
import { tellState, tellStep, tellTimeline } from '../tell.js';
import { printMoney } from '../words.js';

export async function diffCommand(context: Context): Promise<number> {
  const { hezuo, positionals, options, output, format } = context;
  const [a, b] = [await readRulebook('A', positionals[0]), await readRulebook('B', positionals[1])];
  const given = options.task === undefined ? undefined : await readTask(context, options.task);
  const asked = { task: given?.task, at: readAt(context), facts: await readFacts(context) };
  const difference = await orMisuse(
    () => hezuo.diff(a, b, asked),
    '',
    () => 'See the editions: hezuo editions; the parameters: hezuo rules --format json',
  );
  if (format === 'json') {
    await output.json(difference);
    return EXIT.clean;
  }
  await printParameters(difference, context);
  if (given && difference.task) await printTask(difference.task, hezuo.machine(given.kind), context);
  return EXIT.clean;
}

/** An edition's name, or a file or JSON with `{ edition?, overlay? }` — a task's `rulebook` is one. */
async function readRulebook(name: string, source: string | undefined): Promise<RulebookChoice> {
  if (source === undefined || !/[./{]|^-$/.test(source)) return { edition: source };
  const given = await readJsonObject(name, source, true);
  return isObject(given.rulebook) ? given.rulebook : given;
}

async function printParameters({ a, b, same, parameters }: Difference, context: Context): Promise<void> {
  const { output, words } = context;
  await output.line(`A: ${a.edition} ${a.id}\nB: ${b.edition} ${b.id}\n`);
  if (same) return output.line(words.nothing);
  const columns = [
    { head: words.parameter, min: 30 },
    { head: 'A', min: 8, align: 'right' as const },
    { head: 'B', min: 8, align: 'right' as const },
    { head: words.unit, min: 8 },
  ];
  const rows = parameters.map(({ id, a: from, b: to, unit }) => [id, String(from), String(to), unit]);
  await output.line(printTable(columns, rows, output.columns));
}

async function printTask(task: TaskDifference, machine: MachineInfo, context: Context): Promise<void> {
  const { output, words } = context;
  const sides = ['a', 'b'] as const;
  for (const side of sides) {
    const timeline: TimelineEntry[] | undefined = task.timeline?.[side];
    if (timeline === undefined) continue;
    await output.line(
      `\n${side.toUpperCase()}: ${words.timeline}\n${tellTimeline(timeline, machine, context)}`,
    );
  }
  const columns = [
    { head: words.state, min: 16 },
    ...sides.map((side) => ({ head: side.toUpperCase(), min: 24 })),
  ];
  const buttons = task.actions.map(({ actor, type, a, b }) => [
    `${machine.actors[actor]}: ${tellStep(type, machine)}`,
    ...[a, b].map((action) =>
      action === null ? '' : action.violations.map(({ message }) => message).join(' ') || '✓',
    ),
  ]);
  const endings = task.endings.map(({ state, a, b }) => [
    tellState(state, machine),
    ...[a, b].map((ending) => tellEnding(ending, words)),
  ]);
  const rows = [...buttons, ...endings];
  if (rows.length > 0) await output.line(`\n${printTable(columns, rows, output.columns)}`);
}

function tellEnding(ending: Ending | null, words: Context['words']): string {
  if (ending === null) return words.nothing;
  const span = ({ min, max }: Ending['settledFen']): string =>
    min === max ? printMoney(min) : `${printMoney(min)}–${printMoney(max)}`;
  return `${words.settledFen} ${span(ending.settledFen)}, ${words.refundedFen} ${span(ending.refundedFen)}`;
}
