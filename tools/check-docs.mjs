// SPDX-License-Identifier: MIT
// `npm run test:docs`: what the documents show is what happens; what they name exists. Needs dist/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commandsOf, examplesOf, linksOf } from './docs/blocks.mjs';
import { filesBelow, fromRoot, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { linkCommandLine } from './setup.mjs';

/** @typedef {import('./docs/blocks.mjs').Example} Example */

const trim = (/** @type {string} */ text) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** @param {Example} example @param {string} place @returns {Promise<string | null>} what went wrong */
async function tryExample({ language, code, exit, expected }, place) {
  if (/\bnpm (?:start|test)\b/.test(code))
    return '`npm start` and `npm test` cannot be run from within `npm test`';
  const folder = join(root, 'build', 'docs');
  const file = join(folder, `${place.replace(/[^\w]+/g, '-')}.${language === 'js' ? 'mjs' : 'sh'}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${code}\n`);
  const command = language === 'js' ? [process.execPath, file] : ['bash', '-euo', 'pipefail', file];
  const ended = await run(command[0] ?? '', command.slice(1), { quiet: true, env: { NO_COLOR: '1' } });
  if (ended.code !== exit) return `ended with ${ended.code}, not ${exit}:\n${ended.output}`;
  if (expected !== null && trim(ended.stdout) !== trim(expected)) {
    return `printed something else.\n--- the document\n${trim(expected)}\n--- in truth\n${trim(ended.stdout)}`;
  }
  return null;
}

const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const help = await run(process.execPath, [join(root, 'dist', 'cli', 'hezuo.mjs'), '--help'], { quiet: true });
const knows = (/** @type {string} */ command) =>
  new RegExp(`(?<![\\w-])${command}(?![\\w-])`).test(help.stdout);

let passed = 0;
let failed = 0;
/** @param {string} place @param {string} what @param {string | null} wrong */
function report(place, what, wrong) {
  if (wrong === null) passed++;
  else failed++;
  console.log(wrong === null ? `ok   ${place} ${what}` : `FAIL ${place} ${what}: ${wrong}`);
}

linkCommandLine();
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
  .map((name) => join(root, name))
  .filter((path) => existsSync(path))
  .concat(['docs', 'examples', 'web', 'tests'].flatMap((folder) => filesBelow(join(root, folder))))
  .filter((path) => path.endsWith('.md'));

for (const path of documents) {
  const name = fromRoot(path);
  const markdown = readFileSync(path, 'utf8');
  for (const { line, tool, name: command } of commandsOf(markdown)) {
    const exists = tool === 'npm' ? command in scripts : help.code === 0 && knows(command);
    report(`${name}:${line}`, `${tool} ${command}`, exists ? null : 'there is no such command');
  }
  for (const { line, target } of linksOf(markdown)) {
    const exists = existsSync(resolve(dirname(path), target));
    report(`${name}:${line}`, target, exists ? null : 'there is no such file');
  }
  for (const example of examplesOf(markdown)) {
    const place = `${name}:${example.line}`;
    report(place, `${example.language} example`, await tryExample(example, place));
  }
}
const shown = documents.flatMap((path) => examplesOf(readFileSync(path, 'utf8')));
report('all documents', 'have examples', shown.length > 0 ? null : 'not one block is marked `run`');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
