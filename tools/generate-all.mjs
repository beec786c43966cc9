// SPDX-License-Identifier: MIT
// `npm run generate`: writes every generated file. With --check it fails when one is outdated.
import { generateReference } from './generate-reference.mjs';
import { generateTypes } from './generate-types.mjs';

const check = process.argv.includes('--check');
await generateTypes({ check });
await generateReference({ check });
