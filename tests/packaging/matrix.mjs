// SPDX-License-Identifier: MIT
// `npm run matrix`: the packed package in every bundler and framework of matrix/, and in every runtime; writes docs/matrix.md.
// `npm run matrix -- Vite Jest` runs the rows whose names begin so, and writes nothing.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expected } from 'hezuo/parity';
import { format, resolveConfig } from 'prettier';
import { root } from '../../tools/lib/paths.mjs';
import { packPackage, readRows } from './lib/rows.mjs';
import { runRow } from './lib/run-row.mjs';

const wanted = process.argv.slice(2);
const rows = (await readRows()).filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
);
if (rows.length === 0) throw new Error(`no row begins with ${wanted.join(', ')}`);

const tarball = packPackage().path;
/** @type {string[][]} */
const table = [];
let failed = 0;
for (const row of rows) {
  const began = Date.now();
  const versions = Object.entries(row.packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  let result;
  try {
    result = `the same answers, ${await runRow(row, { tarball, hash: expected.hash, installTools: true })}`;
  } catch (error) {
    failed++;
    result = 'FAILED';
    console.error(`${row.name}: ${error instanceof Error ? error.message : error}`);
  }
  console.log(`${row.name.padEnd(32)} ${result} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
  table.push([
    row.name.replaceAll('<', '`<').replaceAll('>', '>`'),
    versions,
    row.says,
    result,
    row.note ?? '',
  ]);
}

if (wanted.length === 0) {
  await writeDocument();
  const { status } = spawnSync(process.execPath, ['tests/parity/compare.mjs', '--all'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
console.log(`${rows.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

async function writeDocument() {
  const path = join(root, 'docs', 'matrix.md');
  const lines = [
    '# Bundlers and frameworks',
    '',
    'Written by `npm run matrix`: the packed package is installed into an empty folder, built by the tool named, and run. Each program',
    'loads `hezuo` and `hezuo/slim` and asks `parity()`; the hash over all answers must be the published one. Pages are served under',
    "`default-src 'self'; script-src 'self' 'wasm-unsafe-eval'`, except by servers of the tools themselves. Jest runs `hezuo` alone.",
    '',
    '| tool | versions | what is run | result | to know |',
    '| --- | --- | --- | --- | --- |',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ];
  const config = await resolveConfig(path);
  writeFileSync(path, await format(lines.join('\n'), { ...config, filepath: path }));
}
