// SPDX-License-Identifier: MIT
// The rule behind an error: its sentence and its source, folded away until asked for.
import { useRule } from '../app/use-rule';
import { useLanguage } from '../app/language';
import { SourceWords } from './SourceWords';

export function RuleSource({ rule }: { rule: string }) {
  const { words } = useLanguage();
  const info = useRule(rule);
  if (!info) return null;
  return (
    <details className="rule-source">
      <summary>{words.whichRule}</summary>
      <p>{info.sentence}</p>
      <SourceWords source={info.source} />
    </details>
  );
}
