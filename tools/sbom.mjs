// SPDX-License-Identifier: MIT
// `npm run sbom`: a CycloneDX list of what the tarball contains, in build/sbom.cdx.json: npm's own, less what is not shipped.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledList } from './package/bundled.mjs';
import { root } from './lib/paths.mjs';

/** @typedef {{ name: string, group?: string, version: string, 'bom-ref': string }} Component */

if (!existsSync(bundledList)) throw new Error('build/package is missing: run `npm run build:package` first');
/** @type {{ name: string, version: string }[]} */
const shipped = JSON.parse(readFileSync(bundledList, 'utf8'));

const args = [
  'sbom',
  '--sbom-format=cyclonedx',
  '--sbom-type=library',
  '--package-lock-only',
  '--loglevel=error',
];
const all = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }));

const nameOf = (/** @type {Component} */ { group, name }) => (group ? `${group}/${name}` : name);
const isShipped = (/** @type {Component} */ component) =>
  shipped.some(({ name, version }) => name === nameOf(component) && version === component.version);
/** The same package may stand in the tree several times. @type {Map<string, Component>} */
const components = new Map(
  all.components.filter(isShipped).map((/** @type {Component} */ one) => [one['bom-ref'], one]),
);
const missing = shipped.filter(({ name }) => ![...components.values()].some((one) => nameOf(one) === name));
if (missing.length > 0) throw new Error(`npm does not know ${missing.map(({ name }) => name).join(', ')}`);

// npm names the library by its folder, and calls what is only installed to build "optional".
all.metadata.component.name = 'hezuo';
for (const component of components.values()) Object.assign(component, { scope: 'required' });
const own = all.metadata.component['bom-ref'];
/** @type {{ ref: string, dependsOn: string[] }[]} */
const dependencies = [{ ref: own, dependsOn: [...components.keys()].sort() }];
const path = join(root, 'build', 'sbom.cdx.json');
writeFileSync(
  path,
  `${JSON.stringify({ ...all, components: [...components.values()], dependencies }, null, 2)}\n`,
);
console.log(`build/sbom.cdx.json: hezuo and ${components.size} packages inside its command line`);
