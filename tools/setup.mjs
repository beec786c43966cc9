// SPDX-License-Identifier: MIT
// Brings a bare machine to where the project builds: system packages, then npm packages. Says what it does.
// Runs before anything is installed, so: nothing but Node's own modules here. `node tools/setup.mjs [start|test]`
import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyInstall } from './lib/dependencies.mjs';
import { commandElsewhere, hasApt, hasCommand, missingCommands, missingPackages } from './lib/packages.mjs';
import { root } from './lib/paths.mjs';

/** @typedef {import('./lib/packages.mjs').Purpose} Purpose */

const say = (/** @type {string} */ text) => console.log(`setup: ${text}`);

/** @param {string} text @returns {never} */
function giveUp(text) {
  console.error(`setup: ${text}`);
  process.exit(1);
}

/** @param {string[]} words @param {Record<string, string>} [env] @returns {boolean} whether it worked */
function show(words, env = {}) {
  say(words.join(' '));
  const [command = '', ...args] = words;
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) giveUp(`Node ${process.versions.node} is too old: hezuo needs Node 20 or later.`);
  if (major === 20 && minor < 19)
    say(`Node ${process.versions.node}: Vite and ESLint ask for 20.19 or later; trying.`);
}

/** @param {Purpose} purpose */
function installSystemPackages(purpose) {
  if (!hasApt()) {
    const missing = missingCommands(purpose);
    if (missing.length === 0) return;
    giveUp(
      `this system has no apt, and lacks ${missing.join(', ')}. Please run, then try again:\n\n  ${commandElsewhere()}\n`,
    );
  }
  const missing = missingPackages(purpose);
  if (missing.length === 0) return;

  const isRoot = process.getuid?.() === 0;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  const byHand = `  sudo apt-get update && sudo ${install.join(' ')}\n`;
  say(`missing system packages: ${missing.join(', ')}`);
  if (!isRoot && !hasCommand('sudo'))
    giveUp(`no right to install them. Please run as root, then try again:\n\n${byHand}`);

  // Without a terminal nobody can type a password: better to fail than to wait for ever.
  const asRoot = isRoot ? [] : process.stdin.isTTY ? ['sudo'] : ['sudo', '-n'];
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  if (!show([...asRoot, 'apt-get', 'update']) || !show([...asRoot, ...quiet, ...install])) {
    giveUp(`that did not work. Please run, then try again:\n\n${byHand}`);
  }
  const still = missingPackages(purpose);
  if (still.length > 0) giveUp(`apt reported success, yet these are missing: ${still.join(', ')}`);
}

function installNodePackages() {
  const why = whyInstall();
  if (!why) return;
  say(`npm packages: ${why}`);
  if (!show(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']))
    giveUp('`npm ci` did not work, see above.');
}

/** Lets `npx hezuo` in this checkout run the command line of dist/, as it does wherever the package is installed. */
export function linkCommandLine() {
  const link = join(root, 'node_modules', '.bin', 'hezuo');
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'dist', 'cli', 'hezuo.mjs'), link);
}

/** @param {Purpose} purpose `start` needs neither browser nor linters nor Catch2 */
export function setUp(purpose) {
  checkNode();
  installSystemPackages(purpose);
  installNodePackages();
  linkCommandLine();
  say('ready');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const purpose = process.argv[2] ?? 'test';
  if (purpose !== 'start' && purpose !== 'test') giveUp('usage: node tools/setup.mjs [start|test]');
  setUp(purpose);
}
