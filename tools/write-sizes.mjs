// SPDX-License-Identifier: MIT
// `npm run sizes`: docs/sizes.md from dist/ as it is built.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './lib/paths.mjs';
import { measureEntries, sizesTable } from './package/sizes.mjs';

const path = join(root, 'docs', 'sizes.md');
const table = sizesTable(measureEntries());
const text = `# What each entry weighs

Written by \`npm run sizes\`: what a page loads, each file compressed by itself at the best level. A test holds the budgets.
The first row is the entry \`hezuo/slim\` as a page's bundler makes it, minified; the others are the files as they stand in the package.

${table}
`;
const config = await resolveConfig(path);
writeFileSync(path, await format(text, { ...config, filepath: path }));
console.log(table);
