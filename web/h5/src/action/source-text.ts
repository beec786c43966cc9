// SPDX-License-Identifier: MIT
// Where a rule comes from, in one line.
import type { RuleLibrary } from '../../../shared';
import type { Words } from '../words';

/** Empty for rules that the library does not know: the server's own. */
export function sourceText(hezuo: RuleLibrary, rule: string, words: Words): string {
  const { source } = hezuo.rules().find((one) => one.id === rule) ?? {};
  if (!source) return '';
  const place = [source.document, source.clause].filter(Boolean).join(' ');
  const quote = source.quote ? `“${source.quote}”` : '';
  return [words.source[source.kind], place, quote].filter(Boolean).join(' · ');
}
