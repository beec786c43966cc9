// SPDX-License-Identifier: MIT
// `hezuo describe`: the fields of a form or of a calculation's input, its rules between fields, and the facts that they read.
import type { FieldInfo, FormInfo } from 'hezuo';
import type { Context } from '../context.js';
import { describedId } from '../library.js';
import { EXIT } from '../misuse.js';
import { printTable } from '../table.js';
import { flatten, tellSource } from '../tell.js';
import type { Words } from '../words.js';

export async function describeCommand(context: Context): Promise<number> {
  const { hezuo, positionals, output, words, format } = context;
  const info: FormInfo = hezuo.describe(await describedId(hezuo, positionals[0] as string));
  if (format === 'json') {
    await output.json(info);
    return EXIT.clean;
  }
  await output.line(`${info.form} ${info.label} (${tellSource(info.source, words)})\n`);
  await output.line(fieldTable(info.fields, context));
  if (info.rules.length > 0) await output.line(`\n${ruleTable(info, context)}`);
  if (info.facts.length > 0) await output.line(`\n${factTable(info, context)}`);
  return EXIT.clean;
}

function fieldTable(fields: FieldInfo[], { words, output }: Context): string {
  const columns = [
    { head: words.field, min: 31 },
    { head: words.kind, min: 8 },
    { head: words.presence, min: 8 },
    { head: words.label, min: 8 },
    { head: words.hint, min: 24 },
  ];
  const rows = flatten(fields).map((field) => [
    field.path,
    field.entryKind ? `${field.kind} (${field.entryKind})` : field.kind,
    presence(field, words),
    field.label,
    passes(field),
  ]);
  return printTable(columns, rows, output.columns);
}

/** The hint, and the values of an enumeration. */
function passes({ hint, values = [] }: FieldInfo): string {
  const list = values.map(({ value, label }) => `${value} (${label})`).join(', ');
  return [hint, list].filter(Boolean).join('; ');
}

function presence({ cases, presence: always }: FieldInfo, words: Words): string {
  if (!cases) return words[always];
  return cases.map((entry) => `${entry.field}=${entry.is.join('|')}: ${words[entry.presence]}`).join('; ');
}

function ruleTable({ rules }: FormInfo, { words, output }: Context): string {
  const columns = [
    { head: words.rule, min: 24 },
    { head: words.says, min: 30 },
  ];
  return printTable(
    columns,
    rules.map(({ id, sentence }) => [id, sentence]),
    output.columns,
  );
}

function factTable({ facts }: FormInfo, { words, output }: Context): string {
  const columns = [
    { head: words.fact, min: 20 },
    { head: words.kind, min: 8 },
    { head: words.label, min: 12 },
  ];
  return printTable(
    columns,
    facts.map(({ path, kind, label }) => [path, kind, label]),
    output.columns,
  );
}
