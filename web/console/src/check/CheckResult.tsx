// SPDX-License-Identifier: MIT
// The server's word on a form: passed, or passed as far as anybody can know, with what is lacking.
import { Alert } from 'antd';
import { testId, type FormInfo, type Verdict } from '../../../shared';
import { useLanguage } from '../app/language';
import { useRules } from '../app/use-rule';
import { undecidedCode } from './use-check-form';

export function CheckResult({ info, answer }: { info: FormInfo; answer: Verdict }) {
  const { words } = useLanguage();
  const rules = useRules();
  const open = answer.violations.filter(({ code }) => code === undecidedCode);
  if (open.length === 0) {
    return (
      <Alert type="success" showIcon role="status" data-testid={testId.verdict} title={words.checkPassed} />
    );
  }
  const lacking = [...new Set(open.map(({ params }) => String(params['fact'])))];
  const labelOf = (path: string): string => info.facts.find((fact) => fact.path === path)?.label ?? path;
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      data-testid={testId.verdict}
      title={words.checkPassedAsFar}
      description={
        <>
          <ul className="plain-list">
            {open.map(({ rule }) => (
              <li key={rule}>{rules.get(rule)?.sentence ?? rule}</li>
            ))}
          </ul>
          <p>
            {words.checkUnknownFacts}: {lacking.map(labelOf).join(', ')}
          </p>
        </>
      }
    />
  );
}
