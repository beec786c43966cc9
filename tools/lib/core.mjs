// SPDX-License-Identifier: MIT
// The built core (build/wasm) for tools: its glue as an ES module, and a running instance of it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './paths.mjs';

export const gluePath = join(root, 'build', 'wasm', 'hezuo.js');
export const wasmPath = join(root, 'build', 'wasm', 'hezuo.wasm');
const modulePath = join(root, 'build', 'package', 'glue.mjs');
const startPath = join(root, 'build', 'package', 'start.mjs');

/** Emscripten's classic glue ends in an UMD block, which must not meet the `module` of a CommonJS bundle. */
const umd =
  /if \(typeof exports === ['"]object['"][\s\S]*$|if\(typeof exports===['"]object['"][\s\S]*$|typeof exports===?['"]object['"]&&[\s\S]*$/;

/** @returns {string} the glue's text, exporting `createHezuo` */
export function glueModule() {
  for (const path of [gluePath, wasmPath]) {
    if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build:wasm first`);
  }
  const glue = readFileSync(gluePath, 'utf8');
  if (!glue.includes('var createHezuo') || !umd.test(glue)) {
    throw new Error(
      `${gluePath} is not the classic glue of Emscripten's MODULARIZE with EXPORT_NAME=createHezuo`,
    );
  }
  return `${glue.replace(umd, '')}\nexport { createHezuo };\n`;
}

/** A running core, with the functions of `CoreModule`. */
export async function startCore() {
  mkdirSync(join(root, 'build', 'package'), { recursive: true });
  writeFileSync(modulePath, glueModule());
  await build({
    entryPoints: [join(root, 'bindings', 'src', 'start', 'compiled.ts')],
    bundle: true,
    format: 'esm',
    inject: [modulePath],
    outfile: startPath,
  });
  const { startCompiled } = await import(pathToFileURL(startPath).href);
  return startCompiled(await WebAssembly.compile(readFileSync(wasmPath)));
}
