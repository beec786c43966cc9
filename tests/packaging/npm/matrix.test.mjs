// SPDX-License-Identifier: MIT
// The quick rows of the matrix, with the tools of this checkout; `npm run matrix` runs all rows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { expected } from 'hezuo/parity';
import { packPackage, readRows } from '../lib/rows.mjs';
import { runRow } from '../lib/run-row.mjs';

const rows = (await readRows()).filter(({ quick }) => quick);
const { devDependencies } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);
const tarball = packPackage().path;

assert.ok(rows.length >= 4);
for (const row of rows) {
  test(`${row.name}: installed from the tarball, built and run`, async () => {
    for (const [name, version] of Object.entries(row.packages))
      assert.equal(devDependencies[name], version, name);
    await runRow(row, { tarball, hash: expected.hash, installTools: false });
  });
}
