// SPDX-License-Identifier: MIT
// `npm run build:package`: dist/ from the built core and bindings/: the library (ESM, CommonJS), its types, the wasm, the CLI.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { wasmPath } from './lib/core.mjs';
import { root } from './lib/paths.mjs';
import { bundledList, bundledPackages, licenceTexts } from './package/bundled.mjs';
import { bundleEntry, common } from './package/bundle.mjs';
import { bundleDeclarations, declarationsBeside } from './package/declarations.mjs';
import { aliases, entries, startedFiles } from './package/entries.mjs';
import { kilobytes } from './package/sizes.mjs';

const finished = join(root, 'dist');
/** Put in place when complete, so that nobody meets half a package. */
const dist = join(root, 'build', 'package', 'dist');
const cliSource = join(root, 'bindings', 'cli', 'main.ts');

async function buildLibrary() {
  for (const entry of [...entries, ...startedFiles]) await bundleEntry(entry, dist);
  for (const { of, file } of aliases) {
    writeFileSync(join(dist, `${file}.mjs`), `export * from './${of}.mjs';\n`);
    writeFileSync(join(dist, `${file}.cjs`), `module.exports = require('./${of}.cjs');\n`);
  }
  copyFileSync(wasmPath, join(dist, 'hezuo.wasm'));
  chmodSync(join(dist, 'hezuo.wasm'), 0o644);
  writeMiniProgram(join(dist, 'wx'));
}

/** Mini-programs take a folder as it is, and read compressed modules. @param {string} folder */
function writeMiniProgram(folder) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(join(folder, 'hezuo.wasm.br'), brotliCompressSync(readFileSync(wasmPath), quality));
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
}

async function buildCli() {
  if (!existsSync(cliSource)) throw new Error(`${cliSource} is missing`);
  const { metafile } = await build({
    ...common,
    metafile: true,
    entryPoints: ['bindings/cli/main.ts'],
    outfile: join(dist, 'cli', 'hezuo.mjs'),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['../index.mjs'],
    plugins: [ownLibrary],
    banner: {
      // Behind the source's own #! line. Inlined CommonJS dependencies call `require` for Node's own modules.
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
  const cli = join(dist, 'cli', 'hezuo.mjs');
  if (!readFileSync(cli, 'utf8').startsWith('#!')) throw new Error(`${cli} does not begin with #!`);
  chmodSync(cli, 0o755);
  const bundled = bundledPackages(metafile);
  writeFileSync(join(dist, 'cli', 'LICENSES.txt'), licenceTexts(bundled));
  writeFileSync(bundledList, JSON.stringify(bundled.map(({ name, version }) => ({ name, version }))));
}

/** However the CLI names the library, it uses the bundle beside it. */
const ownLibrary = {
  name: 'own-library',
  setup(/** @type {import('esbuild').PluginBuild} */ { onResolve }) {
    onResolve({ filter: /^hezuo$/ }, () => ({ path: '../index.mjs', external: true }));
  },
};

function writeTypes() {
  const main = bundleDeclarations('bindings/src/index.ts');
  const rows = [
    ...entries.map(typesOf),
    ...aliases.map(({ file, source }) => ({ path: file, source, formats: ['esm', 'cjs'] })),
  ];
  for (const { path, source, formats } of rows) {
    const text = path === 'index' ? () => main.text : declarationsBeside(source, main);
    for (const format of formats) {
      // Beside wx/index.js stands a package.json that says CommonJS; elsewhere the extension says it.
      const inFolder = path.includes('/');
      const index = `${inFolder ? '..' : '.'}/index.${format === 'esm' ? 'js' : 'cjs'}`;
      writeFileSync(join(dist, `${path}.d.${format === 'esm' || inFolder ? 'ts' : 'cts'}`), text(index));
    }
  }
}

/** @param {import('./package/entries.mjs').Entry} entry */
const typesOf = ({ types, files, source }) => ({
  path: types ?? String(Object.values(files)[0]).replace(/\.\w+$/, ''),
  source,
  formats: Object.keys(files),
});

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await buildLibrary();
writeTypes();
await buildCli();
rmSync(finished, { recursive: true, force: true });
renameSync(dist, finished);
for (const name of ['index.mjs', 'slim.mjs', 'hezuo.wasm', 'nowasm.mjs']) {
  console.log(`dist/${name.padEnd(12)} ${kilobytes(statSync(join(finished, name)).size).padStart(7)} kB`);
}
