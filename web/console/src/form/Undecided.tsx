// SPDX-License-Identifier: MIT
// Rules that the page cannot decide with what it knows: the server will.
import { Alert } from 'antd';
import { testId } from '../../../shared';
import { useLanguage } from '../app/language';
import { useRules } from '../app/use-rule';

export function Undecided({ rules }: { rules: string[] }) {
  const { words } = useLanguage();
  const known = useRules();
  if (rules.length === 0) return null;
  return (
    <Alert
      type="info"
      role="note"
      data-testid={testId.undecided}
      title={words.serverWillCheck}
      description={
        <ul className="plain-list">
          {rules.map((rule) => (
            <li key={rule} data-rule={rule}>
              {known.get(rule)?.sentence ?? rule}
            </li>
          ))}
        </ul>
      }
    />
  );
}
