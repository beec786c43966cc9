// SPDX-License-Identifier: MIT
// One form to fill and check: errors with remedies while typing, and on the button the server's whole verdict.
import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import { testId, type FormInfo } from '../../../shared';
import { useLanguage } from '../app/language';
import { useCatalog } from '../app/use-catalog';
import { usePageTitle } from '../app/use-page-title';
import { ErrorList } from '../form/ErrorList';
import { FieldList } from '../form/FieldList';
import { FormScopeProvider, type FormScope } from '../form/form-context';
import { SourceTip } from '../form/SourceTip';
import { Undecided } from '../form/Undecided';
import { layoutOf, sectionsOf } from '../layouts';
import { CheckResult } from './CheckResult';
import { Notes } from './Notes';
import { useCheckForm } from './use-check-form';

export function CheckForm({ info }: { info: FormInfo }) {
  const { words } = useLanguage();
  usePageTitle(info.label);
  const { catalog, catalogPending } = useCatalog();
  const form = useCheckForm(info);
  const { state, edit, errors } = form;
  const layout = layoutOf(info.form);
  const scope = useMemo<FormScope>(
    () => ({ state, edit, errors, catalog, catalogPending, pickers: layout.pickers }),
    [state, edit, errors, catalog, catalogPending, layout],
  );
  return (
    <FormScopeProvider value={scope}>
      <div className="check-columns">
        <form
          noValidate
          aria-label={info.label}
          onSubmit={(event) => {
            event.preventDefault();
            void form.check();
          }}
          onCompositionStart={() => edit({ do: 'compose', on: true })}
          onCompositionEnd={() => edit({ do: 'compose', on: false })}
        >
          <div className="title-state">
            <h2>{info.label}</h2>
            <SourceTip source={info.source} />
          </div>
          <ErrorList pointer="" errors={errors.whole} />
          {sectionsOf(info, layout).map((section) => (
            <section className="card" key={section.name ?? ''}>
              {section.name !== null && <h3>{words.groups[section.name]}</h3>}
              <FieldList fields={section.fields} base="" />
            </section>
          ))}
          {!form.answer && <Undecided rules={form.undecided} />}
          {form.failed && <Alert type="error" showIcon title={words.unreachable} />}
          <div className="submit-bar">
            <Button
              type="primary"
              size="large"
              htmlType="submit"
              loading={form.checking}
              data-testid={testId.submit}
            >
              {words.check}
            </Button>
            {errors.shown > 0 && <span className="muted">{words.errorsLeft(errors.shown)}</span>}
          </div>
          {form.answer && <CheckResult info={info} answer={form.answer} />}
        </form>
        <Notes info={info} />
      </div>
    </FormScopeProvider>
  );
}
