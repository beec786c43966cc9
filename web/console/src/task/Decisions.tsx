// SPDX-License-Identifier: MIT
// Rows of decision tables that decided: sentence, percent, and the rule's source.
import { formatPercentSpan, type Decision } from '../../../shared';
import { useLanguage } from '../app/language';
import { RuleSource } from '../form/RuleSource';

export function Decisions({ decisions }: { decisions: Decision[] }) {
  const { words } = useLanguage();
  if (decisions.length === 0) return null;
  return (
    <ul className="decisions" aria-label={words.decisions}>
      {decisions.map((decision) => (
        <li key={`${decision.rule} ${decision.row}`}>
          <strong className="decision-percent">{formatPercentSpan(decision.percent)}</strong>
          <div>
            <p>{decision.sentence}</p>
            <RuleSource rule={decision.rule} />
          </div>
        </li>
      ))}
    </ul>
  );
}
