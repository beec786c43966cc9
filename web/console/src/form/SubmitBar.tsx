// SPDX-License-Identifier: MIT
// The button at a form's end, and what is said beside it: errors left, or else `idle`.
import { Button } from 'antd';
import { testId } from '../../../shared';
import { useLanguage } from '../app/language';

interface Props {
  label: string;
  busy: boolean;
  /** Errors that are shown. */
  errors: number;
  idle?: string;
}

export function SubmitBar({ label, busy, errors, idle }: Props) {
  const { words } = useLanguage();
  const beside = errors > 0 ? words.errorsLeft(errors) : idle;
  return (
    <div className="submit-bar">
      <Button type="primary" size="large" htmlType="submit" loading={busy} data-testid={testId.submit}>
        {label}
      </Button>
      {beside !== undefined && <span className="muted">{beside}</span>}
    </div>
  );
}
