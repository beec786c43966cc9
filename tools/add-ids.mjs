// SPDX-License-Identifier: MIT
// `npm run ids:add`: writes the ids that are new into tests/ids/ids.json. It can only add; nothing takes an id off the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'hezuo';
import { compareIds, idsOf, withNewIds } from './lib/id-list.mjs';
import { root } from './lib/paths.mjs';

const path = join(root, 'tests', 'ids', 'ids.json');
const listed = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
const known = idsOf(await load());
const { fresh } = compareIds(listed, known);
if (fresh.length > 0) writeFileSync(path, `${JSON.stringify(withNewIds(listed, known), null, 2)}\n`);
console.log(`${fresh.length} ids added${fresh.map((id) => `\n  ${id}`).join('')}`);
