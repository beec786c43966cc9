// SPDX-License-Identifier: MIT
// `hezuo endings`: every final state that a task can reach, and who pays what there.
import type { Span } from 'hezuo';
import { needOption } from '../arguments.js';
import type { Context } from '../context.js';
import { parseInstant } from '../instant.js';
import { orMisuse } from '../library.js';
import { EXIT } from '../misuse.js';
import { printTable } from '../table.js';
import { tellState, tellStep } from '../tell.js';
import { printMoney } from '../words.js';
import { readTask } from './read.js';

export async function endingsCommand(context: Context): Promise<number> {
  const { hezuo, positionals, options, output, words, format } = context;
  const at = parseInstant('--at', needOption(options, 'at'));
  const { kind, task } = await readTask(context, positionals[0] as string);
  const endings = await orMisuse(
    () => hezuo.endings(task, at),
    'TASK: ',
    () => 'Give a task as open or preview printed it.',
  );
  if (format === 'json') {
    await output.json(endings);
    return EXIT.clean;
  }
  const machine = hezuo.machine(kind);
  const columns = [
    { head: words.state, min: 16 },
    { head: words.way, min: 16 },
    { head: words.settledFen, min: 12, align: 'right' as const },
    { head: words.refundedFen, min: 12, align: 'right' as const },
    { head: words.feeFen, min: 8, align: 'right' as const },
  ];
  const rows = endings.map((ending) => [
    tellState(ending.state, machine),
    ending.path.map((type) => tellStep(type, machine)).join(' → '),
    tellSpan(ending.settledFen),
    tellSpan(ending.refundedFen),
    tellSpan(ending.feeFen),
  ]);
  await output.line(printTable(columns, rows, output.columns));
  return EXIT.clean;
}

function tellSpan({ min, max }: Span): string {
  return min === max ? printMoney(min) : `${printMoney(min)}–${printMoney(max)}`;
}
