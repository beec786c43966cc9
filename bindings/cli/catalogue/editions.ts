// SPDX-License-Identifier: MIT
// `hezuo editions`: the named, dated sets of parameter values.
import type { Context } from '../context.js';
import { EXIT } from '../misuse.js';
import { printTable } from '../table.js';
import { tellSource } from '../tell.js';

export async function editionsCommand({ hezuo, output, words, format }: Context): Promise<number> {
  const editions = hezuo.editions();
  if (format === 'json') {
    await output.json(editions);
    return EXIT.clean;
  }
  const columns = [
    { head: words.edition, min: 20 },
    { head: words.since, min: 8 },
    { head: words.says, min: 24 },
    { head: words.source, min: 12 },
    { head: words.parameters, min: 20 },
  ];
  const rows = editions.map(({ id, since, sentence, source, values }) => [
    id,
    since ?? '',
    sentence,
    tellSource(source, words),
    Object.entries(values)
      .map(([parameter, value]) => `${parameter}=${String(value)}`)
      .join(' '),
  ]);
  await output.line(printTable(columns, rows, output.columns));
  return EXIT.clean;
}
