// SPDX-License-Identifier: MIT
// What an outcome does to the money: only the amounts that change.
import { formatFen, type Ledger } from '../../../shared';
import { useLanguage } from '../app/language';
import { ledgerNames } from './ledger-names';

export function LedgerChange({ before, after }: { before: Ledger | undefined; after: Ledger | undefined }) {
  const { words, locale } = useLanguage();
  if (!after) return null;
  const changed = ledgerNames.filter((name) => before?.[name] !== after[name]);
  if (changed.length === 0) return <p className="muted">{words.moneyStays}</p>;
  return (
    <dl className="ledger">
      {changed.map((name) => (
        <div key={name} className="ledger-line">
          <dt>{words.ledgerNames[name]}</dt>
          <dd>
            {before && (
              <>
                <s className="muted">{formatFen(before[name], locale)}</s> <span aria-hidden>→</span>{' '}
              </>
            )}
            <strong>{formatFen(after[name], locale)}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
