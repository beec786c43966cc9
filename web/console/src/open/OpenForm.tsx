// SPDX-License-Identifier: MIT
// The form itself: sections, errors, what the server will check, the button.
import { Alert, Button, Popconfirm } from 'antd';
import { useMemo } from 'react';
import { testId, type FormInfo, type Party } from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { go, hrefOf } from '../app/route';
import { useCatalog } from '../app/use-catalog';
import { usePageTitle } from '../app/use-page-title';
import { ErrorList } from '../form/ErrorList';
import { FieldList } from '../form/FieldList';
import { FormScopeProvider, type FormScope } from '../form/form-context';
import { SourceTip } from '../form/SourceTip';
import { Undecided } from '../form/Undecided';
import { layoutOf, sectionsOf } from '../layouts';
import { useOpenForm } from './use-open-form';

export function OpenForm({ kind, info, party }: { kind: string; info: FormInfo; party: Party }) {
  const { words } = useLanguage();
  usePageTitle(words.newTask(info.label));
  const announce = useAnnounce();
  const { catalog, catalogPending } = useCatalog();
  const form = useOpenForm({
    kind,
    info,
    party,
    onOpened: (task) => {
      announce(words.opened(info.label));
      go(hrefOf.task(task.id));
    },
  });
  const { state, edit, errors } = form;
  const layout = layoutOf(info.form);
  const scope = useMemo<FormScope>(
    () => ({ state, edit, errors, catalog, catalogPending, pickers: layout.pickers }),
    [state, edit, errors, catalog, catalogPending, layout],
  );

  return (
    <FormScopeProvider value={scope}>
      <div className="title-row">
        <div className="title-state">
          <h1>{words.newTask(info.label)}</h1>
          <SourceTip source={info.source} />
        </div>
        <Popconfirm title={words.restartSure} onConfirm={form.restart}>
          <Button type="text">{words.restart}</Button>
        </Popconfirm>
      </div>
      <form
        noValidate
        aria-label={info.label}
        onSubmit={(event) => {
          event.preventDefault();
          void form.send();
        }}
        onCompositionStart={() => edit({ do: 'compose', on: true })}
        onCompositionEnd={() => edit({ do: 'compose', on: false })}
      >
        <ErrorList pointer="" errors={errors.whole} />
        {sectionsOf(info, layout).map((section) => (
          <section className="card" key={section.name ?? ''}>
            {section.name !== null && <h2>{words.groups[section.name]}</h2>}
            <FieldList fields={section.fields} base="" />
          </section>
        ))}
        <Undecided rules={form.undecided} />
        {form.failed && <Alert type="error" showIcon title={words.notSent} />}
        <div className="submit-bar">
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            loading={form.sending}
            data-testid={testId.submit}
          >
            {words.submit}
          </Button>
          <span className="muted">{errors.shown > 0 ? words.errorsLeft(errors.shown) : words.draftKept}</span>
        </div>
      </form>
    </FormScopeProvider>
  );
}
