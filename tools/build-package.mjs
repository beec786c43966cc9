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
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleDeclarations } from './package/declarations.mjs';
import { pack } from './package/pack.mjs';
import { gluePath, glueModule, wasmPath } from './lib/core.mjs';
import { root } from './lib/paths.mjs';

const finished = join(root, 'dist');
const workFolder = join(root, 'build', 'package');
/** Put in place when complete, so that nobody meets half a package. */
const dist = join(workFolder, 'dist');
const embedded = join(workFolder, 'embedded.mjs');
const cliSource = join(root, 'bindings', 'cli', 'main.ts');

/** What both bundles and the CLI share. The target is that of the phones that H5 pages meet. */
const common = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  sourcemap: false,
});

function writeEmbedded() {
  mkdirSync(workFolder, { recursive: true });
  const packed = JSON.stringify(pack(readFileSync(wasmPath)));
  writeFileSync(embedded, `${glueModule()}\nexport const hezuoWasm = ${packed};\n`);
}

async function buildLibrary() {
  for (const [format, outfile] of /** @type {const} */ ([
    ['esm', 'index.mjs'],
    ['cjs', 'index.cjs'],
  ])) {
    await build({
      ...common,
      entryPoints: ['bindings/src/index.ts'],
      outfile: join(dist, outfile),
      format,
      platform: 'neutral',
      target: 'es2020',
      minifySyntax: true,
      minifyWhitespace: true,
      inject: [embedded],
    });
  }
  copyFileSync(wasmPath, join(dist, 'hezuo.wasm'));
}

async function buildCli() {
  if (!existsSync(cliSource)) throw new Error(`${cliSource} is missing`);
  await build({
    ...common,
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
}

/** However the CLI names the library, it uses the bundle beside it. */
const ownLibrary = {
  name: 'own-library',
  setup(/** @type {import('esbuild').PluginBuild} */ { onResolve }) {
    onResolve({ filter: /^hezuo$/ }, () => ({ path: '../index.mjs', external: true }));
  },
};

function writeTypes() {
  const text = bundleDeclarations('bindings/src/index.ts');
  for (const name of ['index.d.ts', 'index.d.cts']) writeFileSync(join(dist, name), text);
}

function printSizes() {
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(10);
  for (const [name, path] of [
    ['wasm', wasmPath],
    ['glue', gluePath],
    ['dist/index.mjs', join(finished, 'index.mjs')],
    ['dist/cli/hezuo.mjs', join(finished, 'cli', 'hezuo.mjs')],
  ]) {
    const bytes = readFileSync(/** @type {string} */ (path));
    console.log(
      `${String(name).padEnd(20)}${kilobytes(bytes.length)} raw ${kilobytes(brotliCompressSync(bytes).length)} brotli`,
    );
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeEmbedded();
await buildLibrary();
writeTypes();
await buildCli();
rmSync(finished, { recursive: true, force: true });
renameSync(dist, finished);
printSizes();
