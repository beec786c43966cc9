// SPDX-License-Identifier: MIT
// The form itself: sections, errors, what the server will check, the button.
import { Alert, Button, Popconfirm } from 'antd';
import { type FormInfo, type Party } from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { go, hrefOf } from '../app/route';
import { usePageTitle } from '../app/use-page-title';
import { FormBody } from '../form/FormBody';
import { SourceTip } from '../form/SourceTip';
import { SubmitBar } from '../form/SubmitBar';
import { Undecided } from '../form/Undecided';
import { useOpenForm } from './use-open-form';

export function OpenForm({ kind, info, party }: { kind: string; info: FormInfo; party: Party }) {
  const { words } = useLanguage();
  usePageTitle(words.newTask(info.label));
  const announce = useAnnounce();
  const form = useOpenForm({
    kind,
    info,
    party,
    onOpened: (task) => {
      announce(words.opened(info.label));
      go(hrefOf.task(task.id));
    },
  });
  const { errors } = form;

  return (
    <>
      <div className="title-row">
        <div className="title-state">
          <h1>{words.newTask(info.label)}</h1>
          <SourceTip source={info.source} />
        </div>
        <Popconfirm title={words.restartSure} onConfirm={form.restart}>
          <Button type="text">{words.restart}</Button>
        </Popconfirm>
      </div>
      <FormBody info={info} form={form} heading="h2" onSubmit={form.send}>
        <Undecided rules={form.undecided} />
        {form.failed && <Alert type="error" showIcon title={words.notSent} />}
        <SubmitBar label={words.submit} busy={form.sending} errors={errors.shown} idle={words.draftKept} />
      </FormBody>
    </>
  );
}
