// SPDX-License-Identifier: MIT
// `hezuo calculate`: one of the rulebook's calculations.
import type { Context } from '../context.js';
import { readJson } from '../input.js';
import { calculationId } from '../library.js';
import { EXIT } from '../misuse.js';
import { printTable } from '../table.js';
import { tellViolations } from '../tell.js';
import { printMoney } from '../words.js';

export async function calculateCommand(context: Context): Promise<number> {
  const { hezuo, positionals, output, words, format } = context;
  const [name, source] = positionals as [string, string];
  const id = await calculationId(hezuo, name);
  const answer = hezuo.calculate(id, await readJson('INPUT', source, true));
  if (format === 'json') await output.json(answer);
  else if (!answer.ok) await output.line(`${words.refused}\n\n${tellViolations(answer.violations, context)}`);
  else {
    const columns = [
      { head: words.label, min: 12 },
      { head: words.value, min: 12, align: 'right' as const },
    ];
    const rows = (hezuo.describe(id).result ?? []).map(({ name: member, label, unit, values = [] }) => {
      const value = answer.result[member];
      const said = values.find((one) => one.value === value)?.label;
      if (typeof value === 'number') return [label, unit === 'fen' ? printMoney(value) : String(value)];
      if (typeof value === 'boolean') return [label, value ? words.yes : words.no];
      return [label, said ?? (typeof value === 'string' ? value : words.nothing)];
    });
    await output.line(printTable(columns, rows, output.columns));
  }
  return answer.ok ? EXIT.clean : EXIT.violations;
}
