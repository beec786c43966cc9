// SPDX-License-Identifier: MIT
// ajv, compiled ahead to a file of code: its form for pages that forbid eval. The file is written by lib/standalone.mjs.
import { createRequire } from 'node:module';
import { standaloneFile } from '../lib/standalone.mjs';
import { invites, orders } from './ajv-issues.mjs';

const compiled = createRequire(import.meta.url)(standaloneFile);

export const name = 'ajv standalone';
export const invite = invites(compiled.invite);
export const order = orders(compiled.order);
