// SPDX-License-Identifier: MIT
// `hezuo actions`: what one side could ever do with a task, whether it may now, and if not why not.
import type { Action, Actor, MachineInfo } from 'hezuo';
import { needOption } from '../arguments.js';
import type { Context } from '../context.js';
import { parseInstant } from '../instant.js';
import { EXIT, Misuse } from '../misuse.js';
import { printTable } from '../table.js';
import { tellStep } from '../tell.js';
import { readTask } from './read.js';

export async function actionsCommand(context: Context): Promise<number> {
  const { hezuo, positionals, options, output, words, format } = context;
  const [taskSource, actorName] = positionals as [string, string];
  const at = parseInstant('--at', needOption(options, 'at'));
  const { kind, task } = await readTask(context, taskSource);
  const machine = hezuo.machine(kind);
  const actions = hezuo.actions(task, actorOf(actorName, machine), at);
  if (format === 'json') {
    await output.json(actions);
    return EXIT.clean;
  }
  const columns = [
    { head: words.event, min: 12 },
    { head: words.item, min: 6 },
    { head: words.allowed, min: 6 },
    { head: words.message, min: 30 },
  ];
  const rows = actions.map((action) => [
    `${tellStep(action.type, machine)} (${action.type})`,
    action.taskId ?? '',
    action.allowed ? words.yes : words.no,
    detailsOf(action, context),
  ]);
  await output.line(printTable(columns, rows, output.columns));
  return EXIT.clean;
}

/** Why not, or of an edit what may change. */
function detailsOf({ allowed, editable, violations }: Action, { words }: Context): string {
  if (!allowed) return violations.map(({ message }) => message).join(' ');
  return editable === undefined ? '' : `${words.editable} ${editable.join(', ') || words.nothing}`;
}

function actorOf(name: string, { actors }: MachineInfo): Actor {
  if (Object.hasOwn(actors, name)) return name as Actor;
  throw new Misuse(`there is no side ${JSON.stringify(name)}`, `Sides: ${Object.keys(actors).join(', ')}`);
}
