// SPDX-License-Identifier: MIT
// Writes ajv's standalone validators to build/bench/: what a build of a page would do.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { root } from '../../../tools/lib/paths.mjs';
import * as schemas from '../peers/ajv-schemas.mjs';

export const standaloneFile = join(root, 'build', 'bench', 'ajv-standalone.cjs');

export function writeStandalone() {
  const ajv = new Ajv2020.default({
    allErrors: true,
    discriminator: true,
    schemas: [
      { $id: 'invite', ...schemas.invite },
      { $id: 'order', ...schemas.order },
    ],
    code: { source: true, optimize: true },
  });
  mkdirSync(dirname(standaloneFile), { recursive: true });
  writeFileSync(standaloneFile, standaloneCode.default(ajv, { invite: 'invite', order: 'order' }));
}
