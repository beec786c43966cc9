// SPDX-License-Identifier: MIT
// One form to fill and check: errors with remedies while typing, and on the button the server's whole verdict.
import { Alert } from 'antd';
import { type FormInfo } from '../../../shared';
import { useLanguage } from '../app/language';
import { usePageTitle } from '../app/use-page-title';
import { FormBody } from '../form/FormBody';
import { SourceTip } from '../form/SourceTip';
import { SubmitBar } from '../form/SubmitBar';
import { Undecided } from '../form/Undecided';
import { CheckResult } from './CheckResult';
import { Notes } from './Notes';
import { useCheckForm } from './use-check-form';

export function CheckForm({ info }: { info: FormInfo }) {
  const { words } = useLanguage();
  usePageTitle(info.label);
  const form = useCheckForm(info);
  const { errors } = form;
  const title = (
    <div className="title-state">
      <h2>{info.label}</h2>
      <SourceTip source={info.source} />
    </div>
  );
  return (
    <div className="check-columns">
      <FormBody info={info} form={form} heading="h3" title={title} onSubmit={form.check}>
        {!form.answer && <Undecided rules={form.undecided} />}
        {form.failed && <Alert type="error" showIcon title={words.unreachable} />}
        <SubmitBar label={words.check} busy={form.checking} errors={errors.shown} />
        {form.answer && <CheckResult info={info} answer={form.answer} />}
      </FormBody>
      <Notes info={info} />
    </div>
  );
}
