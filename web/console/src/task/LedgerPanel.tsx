// SPDX-License-Identifier: MIT
// The money of a task.
import { formatFen, testId, type Ledger } from '../../../shared';
import { useLanguage } from '../app/language';
import { ledgerNames } from './ledger-names';

export function LedgerPanel({ ledger }: { ledger: Ledger }) {
  const { words, locale } = useLanguage();
  return (
    <section className="card">
      <h2>{words.ledger}</h2>
      <dl className="ledger">
        {ledgerNames.map((name) => (
          <div key={name} className={`ledger-line ledger-line-${name}`}>
            <dt>{words.ledgerNames[name]}</dt>
            <dd data-testid={testId.ledger(name)}>{formatFen(ledger[name], locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
