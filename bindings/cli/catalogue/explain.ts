// SPDX-License-Identifier: MIT
// `hezuo explain`: one rule in full: what it says, the words of its source, its parameters, its codes, what passes;
// or a parameter, a state, a row of a decision.
import type { FieldInfo, Parameter } from 'hezuo';
import type { Context } from '../context.js';
import { ruleId, type Library } from '../library.js';
import { EXIT } from '../misuse.js';
import { printable, printTable } from '../table.js';
import { flatten, tellSource } from '../tell.js';
import { explainOther } from './others.js';

export async function explainCommand(context: Context): Promise<number> {
  const { hezuo, positionals, output, words, format } = context;
  const id = positionals[0] as string;
  const other = explainOther(hezuo, id, words);
  if (other !== null) {
    if (format === 'json') await output.json(other.row);
    else await output.line([id, ...other.lines.filter(([, text]) => text).map(tellLine)].join('\n'));
    return EXIT.clean;
  }
  const rule = hezuo.rule(await ruleId(hezuo, id));
  const hint = fieldOf(hezuo, rule.id)?.hint;
  if (format === 'json') {
    await output.json({ ...rule, ...(hint !== undefined && { hint }) });
    return EXIT.clean;
  }
  const entries: [string, string | undefined][] = [
    [words.label, rule.label],
    [words.says, rule.sentence],
    [words.source, tellSource(rule.source, words)],
    [words.quote, rule.source.quote],
    [words.hint, hint],
    [words.codes, rule.codes.join(', ')],
  ];
  await output.line(rule.id);
  for (const [head, text] of entries) if (text) await output.line(tellLine([head, text]));
  if (rule.parameters.length > 0) await output.line(`\n${parameterTable(rule.parameters, context)}`);
  return EXIT.clean;
}

function tellLine([head, text]: [string, string]): string {
  return `${head}: ${printable(text)}`;
}

function parameterTable(parameters: Parameter[], { words, output }: Context): string {
  const columns = [
    { head: words.parameter, min: 20 },
    { head: words.value, min: 6, align: 'right' as const },
    { head: words.default, min: 6, align: 'right' as const },
    { head: words.unit, min: 6 },
    { head: words.source, min: 10 },
    { head: words.reason, min: 10 },
  ];
  const rows = parameters.map((parameter) => [
    parameter.id,
    String(parameter.value),
    String(parameter.default),
    parameter.unit,
    tellSource(parameter.source, words),
    parameter.reason,
  ]);
  return printTable(columns, rows, output.columns);
}

/** The field of a form or of an event's payload that is this rule. */
function fieldOf(hezuo: Library, rule: string): FieldInfo | undefined {
  const { forms, kinds } = hezuo.ids();
  const fields = [
    ...forms.flatMap((form) => hezuo.describe(form).fields),
    ...kinds.flatMap((kind) => hezuo.machine(kind).events.flatMap((event) => event.fields)),
  ];
  return flatten(fields).find((field) => field.rule === rule);
}
