// SPDX-License-Identifier: MIT
// The first lines of a file: licence and purpose, or that a tool wrote it.
import { isGenerated } from './source.mjs';

/**
 * @typedef {import('./source.mjs').Source} Source
 * @typedef {import('./source.mjs').Finding} Finding
 */

const licensed = /\.(?:cpp|h|ts|tsx|mts|cts|mjs|cjs|vue)$/;
const withComments = /\.(?:cpp|h|ts|tsx|mts|cts|mjs|cjs|vue|md|css|html|inc)$/;

/** @param {Source} file @returns {Finding[]} */
function checkHeader({ path, lines }) {
  if (isGenerated(path)) {
    const said = /generated/i.test(lines.slice(0, 4).join('\n'));
    if (!withComments.test(path) || said) return [];
    return [{ path, line: 1, what: 'no word that this file is generated', use: 'a comment at its head' }];
  }
  if (!licensed.test(path)) return [];
  const first = lines[0]?.startsWith('#!') ? 1 : 0;
  if (!/^(?:\/\/|<!--) SPDX-License-Identifier: MIT\b/.test(lines[first] ?? '')) {
    return [
      {
        path,
        line: first + 1,
        what: 'no licence',
        use: '`SPDX-License-Identifier: MIT` as the first comment',
      },
    ];
  }
  const next = lines[first + 1] ?? '';
  const continues = path.endsWith('.vue') && !(lines[first] ?? '').includes('-->');
  if (continues || /^(?:\/\/|\/\*|<!--)/.test(next)) return [];
  return [{ path, line: first + 2, what: 'no purpose', use: 'one sentence that says what lives here' }];
}

/** @param {Source[]} files @returns {Finding[]} */
export const checkHeaders = (files) => files.flatMap(checkHeader);
