// SPDX-License-Identifier: MIT
// `npm run lint:cpp`: clang-format over all C++, clang-tidy over the library with the native build's commands.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runChecks } from './lib/checks.mjs';
import { hasCommand } from './lib/packages.mjs';
import { filesBelow, fromRoot, root } from './lib/paths.mjs';

// Other versions lay out code in other ways; 14 is Debian 12's, and the one this code is laid out by.
const tool = (/** @type {string} */ name) => (hasCommand(`${name}-14`) ? `${name}-14` : name);

const commands = join(root, 'build', 'native', 'compile_commands.json');
if (!existsSync(commands)) {
  console.error('build/native/compile_commands.json is missing: run `npm run build:native` first.');
  process.exit(1);
}
/** @type {{ file: string, directory: string }[]} */
const compiled = JSON.parse(readFileSync(commands, 'utf8'));
const library = join(root, 'src');
const sources = [...new Set(compiled.map(({ file, directory }) => resolve(directory, file)))]
  .filter((path) => path.startsWith(library))
  .sort();

const laidOut = ['src', 'bindings', 'examples', 'tests']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((path) => /\.(?:cpp|c|h)$/.test(path) && !path.includes('/generated/'));

if (sources.length === 0 || laidOut.length === 0) {
  console.error('No C++ found to check.');
  process.exit(1);
}

// One name on the command line restricts the check to the files whose path contains it.
const only = process.argv[2] ?? '';
await runChecks(
  [
    {
      name: `clang-format (${laidOut.length} files)`,
      command: tool('clang-format'),
      args: ['--dry-run', '-Werror', ...laidOut],
    },
    ...sources
      .filter((path) => path.includes(only))
      .map((path) => ({
        name: `clang-tidy ${fromRoot(path)}`,
        command: tool('clang-tidy'),
        args: ['--quiet', '-p', join(root, 'build', 'native'), path],
      })),
  ],
  { width: 2 },
);
