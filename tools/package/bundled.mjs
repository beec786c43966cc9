// SPDX-License-Identifier: MIT
// Packages of others whose code is in the bundles: named for the SBOM, and their licences kept beside it, as they ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** Left by the build for the SBOM. */
export const bundledList = join(root, 'build', 'package', 'bundled.json');

/** @typedef {{ name: string, version: string, license: string, text: string }} Bundled */

/** @param {import('esbuild').Metafile} metafile @returns {Bundled[]} by name */
export function bundledPackages(metafile) {
  const names = new Set(
    Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0] ?? ''),
  );
  names.delete('');
  return [...names].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file || !license) throw new Error(`${name} is bundled, and has no licence file`);
    return { name, version, license, text: readFileSync(join(root, folder, file), 'utf8').trim() };
  });
}

/** @param {Bundled[]} packages */
export const licenceTexts = (packages) =>
  [
    'The command line contains code of these packages.\n',
    ...packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`),
  ].join(`\n${'-'.repeat(80)}\n\n`);
