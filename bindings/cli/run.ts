// SPDX-License-Identifier: MIT
// From the arguments to an exit code: finds the command, checks its arguments, loads the library, runs it.
import type { Locale } from 'hezuo';
import { needChoice, readArguments } from './arguments.js';
import { COMMANDS, type Command } from './commands.js';
import { commandHelp, generalHelp } from './help.js';
import { readJsonObject } from './input.js';
import { loadLibrary } from './library.js';
import { EXIT, Misuse } from './misuse.js';
import { Output } from './output.js';
import { wordsOf } from './words.js';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

export async function run(argv: string[]): Promise<number> {
  const output = new Output();
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') return printVersion(output);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return printHelp(rest[0], output);
  return runCommand(findCommand(name), rest, output);
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return command;
  throw new Misuse(
    `there is no command ${JSON.stringify(name)}`,
    `Commands: ${COMMANDS.map((known) => known.name).join(', ')}. See: hezuo help`,
  );
}

async function printHelp(name: string | undefined, output: Output): Promise<number> {
  await output.line(name === undefined ? generalHelp() : commandHelp(findCommand(name)));
  return EXIT.clean;
}

async function printVersion(output: Output): Promise<number> {
  const { version, edition, id } = (await loadLibrary(LOCALES[0] as Locale, undefined, undefined)).rulebook;
  await output.line(`hezuo ${version} (rulebook ${id}, edition ${edition})`);
  return EXIT.clean;
}

async function runCommand(command: Command, argv: string[], output: Output): Promise<number> {
  const { positionals, options } = readArguments(argv, command.options, `hezuo help ${command.name}`);
  if (options.help !== undefined) return printHelp(command.name, output);
  needChoice(options, 'format', command.formats);
  needChoice(options, 'locale', LOCALES);
  needPositionals(command, positionals);
  const locale = (options.locale ?? LOCALES[0]) as Locale;
  const overlay =
    options.overlay === undefined ? undefined : await readJsonObject('--overlay', options.overlay);
  const hezuo = await loadLibrary(locale, options.edition, overlay);
  const format = options.format ?? command.formats[0];
  return command.run({ hezuo, positionals, options, format, locale, words: wordsOf(locale), output });
}

function needPositionals(command: Command, given: string[]): void {
  const needed = command.positionals.filter((name) => !name.startsWith('['));
  const missing = needed[given.length];
  const tooMany = given[command.positionals.length];
  if (missing === undefined && tooMany === undefined) return;
  throw new Misuse(
    missing === undefined ? `there is no place for ${JSON.stringify(tooMany)}` : `${missing} is missing`,
    `Usage: hezuo ${[command.name, ...command.positionals].join(' ')} [options]. See: hezuo help ${command.name}`,
  );
}
