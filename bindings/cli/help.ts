// SPDX-License-Identifier: MIT
// Help texts, made of the command and option tables.
import { OPTIONS, type OptionInfo, type OptionName } from './arguments.js';
import { COMMANDS, type Command } from './commands.js';

const EXITS = [
  'Exit codes: 0 nothing to complain of, 1 violations, 2 wrong use (the message says what to do).',
];

function twoColumns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function optionRow(name: OptionName, command: Command): [string, string] {
  const info: OptionInfo = OPTIONS[name];
  const left = info.value ? `--${name} ${info.value}` : `--${name}`;
  const choices = name === 'format' ? `: ${command.formats.join(', ')} (default ${command.formats[0]})` : '';
  return [left, info.help + choices];
}

export function generalHelp(): string {
  return [
    'hezuo: rules of merchant–creator collaboration on the command line',
    '',
    'Usage: hezuo COMMAND [arguments] [options]',
    '',
    ...twoColumns(
      COMMANDS.map(({ name, positionals, summary }) => [[name, ...positionals].join(' '), summary]),
    ),
    '',
    ...twoColumns([
      ['help COMMAND', 'the options of a command'],
      ['--version', OPTIONS.version.help],
    ]),
    '',
    ...EXITS,
  ].join('\n');
}

export function commandHelp(command: Command): string {
  return [
    `hezuo ${command.name}: ${command.summary}`,
    '',
    `Usage: hezuo ${[command.name, ...command.positionals].join(' ')} [options]`,
    '',
    ...(command.details.length > 0 ? [...command.details, ''] : []),
    ...twoColumns([...command.options, 'help' as const].map((name) => optionRow(name, command))),
    '',
    ...EXITS,
  ].join('\n');
}
