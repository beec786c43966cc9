// SPDX-License-Identifier: MIT
// Options of the command line: one table, read with Node's own parser.
import { parseArgs } from 'node:util';
import { Misuse } from './misuse.js';

export interface OptionInfo {
  /** The word for its value in help; a switch has none. */
  value?: string;
  help: string;
}

/** Every option of every command, by name. */
export const OPTIONS = {
  facts: {
    value: 'FILE',
    help: 'what only the platform knows, a JSON object (or the object itself, or "-" for standard input)',
  },
  strict: { help: 'report rules that the facts do not decide as missing_fact' },
  form: { value: 'FORM', help: 'only the rules of this form' },
  at: { value: 'T', help: 'the instant: ISO 8601 with a zone, or milliseconds since 1970' },
  format: { value: 'FORMAT', help: 'how to print' },
  locale: { value: 'LOCALE', help: 'the language of labels and messages: zh-CN (default) or en' },
  edition: { value: 'EDITION', help: 'a named, dated set of parameter values: see hezuo editions' },
  task: {
    value: 'FILE',
    help: 'a task (a file, "-" or JSON), to see what would come out differently for it',
  },
  overlay: { value: 'FILE', help: 'parameters to replace, as a JSON object { "RULE.NAME": value }' },
  help: { help: 'print help' },
  version: { help: 'print the version' },
} as const satisfies Record<string, OptionInfo>;

export type OptionName = keyof typeof OPTIONS;
export type Options = Partial<Record<OptionName, string>>;

export interface Arguments {
  positionals: string[];
  options: Options;
}

/** Node's parser throws a TypeError with one of these codes for a wrong option. */
function isParseError(error: unknown): error is Error {
  return (
    error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  );
}

/** Reads `argv`, of which only `known` options are allowed; a switch that is given has the value `''`. */
export function readArguments(argv: string[], known: readonly OptionName[], helpCommand: string): Arguments {
  const table: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
  for (const name of known) table[name] = { type: 'value' in OPTIONS[name] ? 'string' : 'boolean' };
  table.help = { type: 'boolean', short: 'h' };
  try {
    const { values, positionals } = parseArgs({ args: argv, options: table, allowPositionals: true });
    const options: Options = {};
    for (const [name, value] of Object.entries(values)) {
      options[name as OptionName] = typeof value === 'string' ? value : '';
    }
    return { positionals, options };
  } catch (error) {
    if (isParseError(error))
      throw new Misuse(error.message.split('. ')[0] ?? error.message, `See: ${helpCommand}`);
    throw error;
  }
}

/** Refuses a value that is not among those of the option. */
export function needChoice(options: Options, name: OptionName, choices: readonly string[]): void {
  const value = options[name];
  if (value === undefined || choices.includes(value)) return;
  throw new Misuse(
    `--${name}: there is no ${name} ${JSON.stringify(value)}`,
    `Choose from: ${choices.join(', ')}`,
  );
}

/** The value of an option that the command cannot do without. */
export function needOption(options: Options, name: OptionName): string {
  const value = options[name];
  if (value === undefined) {
    const info: OptionInfo = OPTIONS[name];
    throw new Misuse(`--${name} is missing`, `Add --${name} ${info.value ?? ''}: ${info.help}`);
  }
  return value;
}
