// SPDX-License-Identifier: MIT
// The system packages that building and testing need, and which of them this machine lacks.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {'start' | 'test'} Purpose */

/** Debian's names. `start` needs only what builds the WebAssembly module. */
const debian = {
  start: ['emscripten', 'cmake', 'ninja-build'],
  test: [
    'g++',
    'clang',
    'pkg-config',
    'libcpp-httplib-dev',
    'libsimdjson-dev',
    'catch2',
    'nlohmann-json3-dev',
    'libbenchmark-dev',
    'clang-format',
    'clang-tidy',
    'chromium',
    'fonts-noto-cjk',
  ],
};

/** Where a distribution calls a package something else. */
const otherNames = /** @type {Record<string, Record<string, string>>} */ ({
  ubuntu: { chromium: 'chromium-browser' },
});

/** Systems without apt: what to type there. Nothing is installed for you. */
const elsewhere = [
  {
    has: 'brew',
    say: 'brew install emscripten cmake ninja nlohmann-json catch2@2 google-benchmark cpp-httplib simdjson pkgconf clang-format llvm && brew install --cask chromium',
  },
  {
    has: 'dnf',
    say: 'sudo dnf install emscripten cmake ninja-build json-devel gcc-c++ clang pkgconf-pkg-config cpp-httplib-devel simdjson-devel catch2-devel google-benchmark-devel clang-tools-extra chromium google-noto-sans-cjk-fonts',
  },
  {
    has: 'pacman',
    say: 'sudo pacman -S emscripten cmake ninja nlohmann-json gcc catch2-v2 benchmark clang pkgconf cpp-httplib simdjson chromium noto-fonts-cjk',
  },
];

/** Commands that stand for the packages where there is no dpkg to ask. */
const commands = {
  start: ['em++', 'cmake', 'ninja'],
  test: ['c++', 'clang++', 'pkg-config', 'clang-format', 'clang-tidy'],
};

/** @param {string} command @param {string[]} args @returns {string | null} its output, `null` when it failed */
function ask(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null; // absent or failed: both mean that it cannot answer
  }
}

/** @param {string} command */
export const hasCommand = (command) => ask('sh', ['-c', `command -v ${command}`]) !== null;

/** `debian`, `ubuntu`, … or empty. @returns {string} */
function distribution() {
  try {
    return /^ID="?([a-z]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return ''; // no such file outside Linux
  }
}

export const hasApt = () => hasCommand('apt-get') && hasCommand('dpkg-query');

/** @param {Purpose} purpose @returns {string[]} names for apt */
export function missingPackages(purpose) {
  const names = purpose === 'start' ? debian.start : [...debian.start, ...debian.test];
  const local = otherNames[distribution()] ?? {};
  return names
    .map((name) => local[name] ?? name)
    .filter((name) => ask('dpkg-query', ['-W', '-f=${db:Status-Status}', name]) !== 'installed');
}

/** @param {Purpose} purpose @returns {string[]} commands that are not on the path */
export function missingCommands(purpose) {
  const needed = purpose === 'start' ? commands.start : [...commands.start, ...commands.test];
  return needed.filter((command) => !hasCommand(command));
}

/** What to type on a system without apt. @returns {string} */
export function commandElsewhere() {
  const known = elsewhere.find(({ has }) => hasCommand(has));
  return known?.say ?? `your system's packages for: ${[...debian.start, ...debian.test].join(' ')}`;
}
