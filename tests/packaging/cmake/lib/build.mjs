// SPDX-License-Identifier: MIT
// Runs tools in build/packaging and gives what they printed; a command that fails is an error with all its words.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fromRoot, root } from '../../../../tools/lib/paths.mjs';

export const projects = 'tests/packaging/cmake';
export const installed = join(root, 'build', 'install');
export const buildFolder = (/** @type {string} */ name) => join(root, 'build', 'packaging', name);

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ input?: string, env?: Record<string, string> }} [options]
 */
export function tryTool(command, args, { input = '', env = {} } = {}) {
  const ended = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  if (ended.error) throw ended.error;
  return ended;
}

/** @type {(command: string, args: string[], options?: { input?: string, env?: Record<string, string> }) => string} */
export function tool(command, args, options) {
  const { status, signal, stdout, stderr } = tryTool(command, args, options);
  if (status === 0) return stdout;
  throw new Error(
    `${fromRoot(command)} ${args.join(' ')} ended with ${signal ?? status}\n${stdout}${stderr}`,
  );
}

/** Configures against the installed library. @param {string} project @param {string[]} [settings] */
export const configureArgs = (project, settings = []) => [
  '-S',
  join(projects, project),
  '-B',
  buildFolder(project),
  '-G',
  'Ninja',
  `-DCMAKE_PREFIX_PATH=${installed}`,
  ...settings,
];

/** @param {string} project @param {string[]} [settings] */
export function configureAndBuild(project, settings) {
  tool('cmake', configureArgs(project, settings));
  tool('cmake', ['--build', buildFolder(project)]);
}

/** Where a program of a project was built. @param {string} project @param {string} program */
export const programOf = (project, program) => join(buildFolder(project), program);

/** The words of a tool's answer, as a shell would split them. @param {string} text */
export const words = (text) => text.trim().split(/\s+/);
