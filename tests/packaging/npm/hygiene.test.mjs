// SPDX-License-Identifier: MIT
// The package as it would be published: what publint and are-the-types-wrong say, what is inside, what it weighs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { aliases, entries, startedFiles } from '../../../tools/package/entries.mjs';
import { measureEntries } from '../../../tools/package/sizes.mjs';
import { packPackage } from '../lib/rows.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const packed = packPackage();

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({
    strict: true,
    level: 'suggestion',
    pack: { tarball: new Uint8Array(readFileSync(packed.path)).buffer },
  });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []); // prettier-ignore
});

test('are-the-types-wrong finds only what is so by nature', async () => {
  const data = new Uint8Array(readFileSync(packed.path));
  const result = await checkPackage(createPackageFromTarballData(data));
  assert.ok(result.types);
  /** Resolution of 2015 knows no subpaths; a .wasm has no types; workerd has no CommonJS. */
  const isKnown = (/** @type {any} */ { kind, entrypoint, resolutionKind }) =>
    kind === 'NoResolution' &&
    (resolutionKind === 'node10' ||
      /\.wasm(?:\.br)?$/.test(entrypoint) ||
      (entrypoint === './workerd' && resolutionKind === 'node16-cjs'));
  assert.deepEqual(result.problems.filter((problem) => !isKnown(problem)), []); // prettier-ignore
});

test('the tarball holds the entries, their types, the wasm and the command line, and nothing else', () => {
  const files = [
    ...entries.flatMap((entry) => filesOf(entry)),
    ...aliases.flatMap(({ file }) => ['mjs', 'cjs', 'd.ts', 'd.cts'].map((end) => `${file}.${end}`)),
    ...startedFiles.flatMap(({ files }) => Object.values(files)),
    'hezuo.wasm',
    'wx/hezuo.wasm.br',
    'wx/package.json',
    'cli/hezuo.mjs',
    'cli/LICENSES.txt',
  ].map((name) => `dist/${name}`);
  const expected = new Set([...files, 'package.json', 'README.md', 'LICENSE']);
  assert.deepEqual([...packed.files].sort(), [...expected].sort());
  assert.ok(packed.bytes < 1_600_000, `${packed.bytes} bytes`);
});

/** @param {import('../../../tools/package/entries.mjs').Entry} entry @returns {string[]} code and types in dist/ */
function filesOf({ files, types }) {
  return Object.entries(files).flatMap(([format, file]) => {
    const name = types ?? file.replace(/\.\w+$/, '');
    return [file, `${name}.d.${format === 'esm' || name.includes('/') ? 'ts' : 'cts'}`];
  });
}

test('every path that package.json exports exists, types first', () => {
  let seen = 0;
  const visit = (/** @type {string | Record<string, any>} */ target, /** @type {string} */ place) => {
    if (typeof target === 'string') {
      seen++;
      assert.ok(existsSync(`${root}/${target}`), `${place}: ${target}`);
      return;
    }
    const conditions = Object.keys(target);
    if (conditions.includes('types')) assert.equal(conditions[0], 'types', place);
    for (const condition of conditions) visit(target[condition], `${place} ${condition}`);
  };
  for (const [subpath, target] of Object.entries(manifest.exports)) visit(target, subpath);
  assert.ok(seen > 20);
  const names = new Set([...entries, ...aliases].map(({ name }) => name.replace('hezuo', '.')));
  for (const name of names) assert.ok(name in manifest.exports, name);
});

test('every entry keeps its budget, and docs/sizes.md says what it weighs', () => {
  const document = readFileSync(`${root}/docs/sizes.md`, 'utf8');
  for (const { entry, brotli, budget } of measureEntries()) {
    assert.ok(brotli <= budget * 1024, `${entry}: ${brotli} bytes of brotli, budget ${budget} kB`);
    const row = document.split('\n').find((line) => line.startsWith(`| ${entry} `)) ?? '';
    const said =
      Number(/([\d.]+) kB \|$/.exec(row.replace(/\|[^|]*\|$/, '|').replace(/ +/g, ' '))?.[1]) * 1024;
    assert.ok(
      Math.abs(said - brotli) < brotli / 10,
      `${entry}: docs say ${said}, is ${brotli}; npm run sizes`,
    );
  }
});

test('metadata: licence, no dependencies, provenance asked for, no invented address', () => {
  assert.equal(manifest.license, 'MIT');
  assert.equal(manifest.dependencies, undefined);
  assert.equal(
    manifest.scripts.postinstall ?? manifest.scripts.install ?? manifest.scripts.prepare,
    undefined,
  );
  assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
  assert.equal(manifest.repository, undefined);
  const licences = readFileSync(`${root}/dist/cli/LICENSES.txt`, 'utf8');
  for (const name of ['cli-table3', 'cli-progress', 'string-width'])
    assert.ok(licences.includes(`${name} `), name);
});

test('the SBOM names what the command line contains', () => {
  execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const sbom = JSON.parse(readFileSync(`${root}/build/sbom.cdx.json`, 'utf8'));
  assert.equal(sbom.bomFormat, 'CycloneDX');
  assert.equal(sbom.metadata.component.name, 'hezuo');
  const licences = readFileSync(`${root}/dist/cli/LICENSES.txt`, 'utf8');
  const named = sbom.components.map(
    (/** @type {any} */ { group, name, version }) => `${group ? `${group}/` : ''}${name} ${version} (`,
  );
  assert.ok(named.length > 3);
  for (const name of named) assert.ok(licences.includes(name), name);
});
