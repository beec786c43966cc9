// SPDX-License-Identifier: MIT
// `hezuo rules`: every rule with what it says, where it comes from and its parameters.
import type { RuleInfo } from 'hezuo';
import type { Context } from '../context.js';
import { formId } from '../library.js';
import { EXIT } from '../misuse.js';
import { printTable } from '../table.js';
import { flatten, tellSource } from '../tell.js';

export async function rulesCommand(context: Context): Promise<number> {
  const { output, words, format } = context;
  const rules = await chosenRules(context);
  if (format === 'json') {
    await output.json(rules);
    return EXIT.clean;
  }
  const columns = [
    { head: words.rule, min: 24 },
    { head: words.says, min: 30 },
    { head: words.parameters, min: 16 },
    { head: words.source, min: 12 },
  ];
  const rows = rules.map((rule) => [
    rule.id,
    rule.sentence,
    rule.parameters.map(({ id, value }) => `${id.slice(rule.id.length + 1)}=${value}`).join(' '),
    tellSource(rule.source, words),
  ]);
  await output.line(printTable(columns, rows, output.columns));
  return EXIT.clean;
}

/** All rules, or with `--form` the form itself, its fields and its rules. */
async function chosenRules({ hezuo, options }: Context): Promise<RuleInfo[]> {
  const rules = hezuo.rules();
  if (options.form === undefined) return rules;
  const form = await formId(hezuo, options.form);
  const info = hezuo.describe(form);
  const ids = new Set<string>([
    form,
    ...flatten(info.fields).map(({ rule }) => rule),
    ...info.rules.map(({ id }) => id),
  ]);
  return rules.filter(({ id }) => ids.has(id));
}
