// SPDX-License-Identifier: MIT
// Whether node_modules is what package-lock.json says. Times of files prove nothing after a checkout, so contents are compared.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} Packages */

/** @param {string} path @returns {Packages} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** @returns {string | null} why `npm ci` must run, `null` when it need not */
export function whyInstall() {
  const installedPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return 'node_modules is missing';
  const locked = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(installedPath);
  for (const [path, { version, optional }] of Object.entries(locked)) {
    if (path === '') continue;
    const present = installed[path];
    if (!present && optional) continue; // for another system
    if (present?.version !== version || !existsSync(join(root, path)))
      return `${path} is not the locked ${version}`;
  }
  const extra = Object.keys(installed).find((path) => !(path in locked));
  return extra ? `${extra} is not in package-lock.json` : null;
}
