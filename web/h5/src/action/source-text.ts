// SPDX-License-Identifier: MIT
// Where a rule comes from, in one line.
import type { RuleLibrary } from '../../../shared';
import type { Words } from '../words';

export interface SourceText {
  place: string;
  /** The source's own words, Chinese in every language; empty where it has none. */
  quote: string;
}

/** Null for rules that the library does not know: the server's own. */
export function sourceText(hezuo: RuleLibrary, rule: string, words: Words): SourceText | null {
  const { source } = hezuo.rules().find((one) => one.id === rule) ?? {};
  if (!source) return null;
  const clause = [source.document, source.clause].filter(Boolean).join(' ');
  return {
    place: [words.source[source.kind], clause].filter(Boolean).join(' · '),
    quote: source.quote ? `“${source.quote}”` : '',
  };
}
