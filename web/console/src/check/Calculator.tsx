// SPDX-License-Identifier: MIT
// One calculation: its input as a form, its result as soon as the input allows one.
import { useEffect, useMemo, useReducer } from 'react';
import { emptyObject, testId, withoutHidden, type FormInfo, type Violation } from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { useCatalog } from '../app/use-catalog';
import { usePageTitle } from '../app/use-page-title';
import { ErrorList } from '../form/ErrorList';
import { FieldList } from '../form/FieldList';
import { FormScopeProvider, type FormScope } from '../form/form-context';
import { editForm, startForm } from '../form/form-state';
import { SourceTip } from '../form/SourceTip';
import { useFormErrors } from '../form/use-form-errors';
import { useValueText } from '../task/use-value-text';

const none: Violation[] = [];
const noPickers = {};

export function Calculator({ info }: { info: FormInfo }) {
  const { library } = useLanguage();
  usePageTitle(info.label);
  const { catalog, catalogPending } = useCatalog();
  const [state, edit] = useReducer(editForm, null, () => startForm(emptyObject(info.fields)));
  const answer = useMemo(
    () => library.calculate(info.form, withoutHidden(info.fields, state.settled)),
    [library, info, state.settled],
  );
  const errors = useFormErrors(state, info.fields, '', answer.ok ? none : answer.violations);
  const scope = useMemo<FormScope>(
    () => ({ state, edit, errors, catalog, catalogPending, pickers: noPickers }),
    [state, edit, errors, catalog, catalogPending],
  );
  return (
    <FormScopeProvider value={scope}>
      <div className="check-columns">
        <form
          noValidate
          aria-label={info.label}
          onSubmit={(event) => {
            event.preventDefault();
            edit({ do: 'submit' });
          }}
          onCompositionStart={() => edit({ do: 'compose', on: true })}
          onCompositionEnd={() => edit({ do: 'compose', on: false })}
        >
          <div className="title-state">
            <h2>{info.label}</h2>
            <SourceTip source={info.source} />
          </div>
          <ErrorList pointer="" errors={errors.whole} />
          <section className="card">
            <FieldList fields={info.fields} base="" />
          </section>
        </form>
        <Result info={info} result={answer.ok ? answer.result : null} />
      </div>
    </FormScopeProvider>
  );
}

function Result({ info, result }: { info: FormInfo; result: Record<string, unknown> | null }) {
  const { words } = useLanguage();
  const textOf = useValueText();
  const members = info.result ?? [];
  const announce = useAnnounce();
  const told =
    result === null
      ? ''
      : members
          .map(
            ({ name, label, ...more }) =>
              `${label} ${result[name] === null ? words.none : textOf({ name, label, ...more }, result[name])}`,
          )
          .join(', ');
  useEffect(() => {
    if (told !== '') announce(told);
  }, [announce, told]);
  return (
    <section className="card result" data-testid={testId.result}>
      <h2>{words.result}</h2>
      {result === null && <p className="muted">{words.resultPending}</p>}
      {result !== null && (
        <dl className="values">
          {members.map((member) => (
            <div key={member.name}>
              <dt>{member.label}</dt>
              <dd data-testid={`result:${member.name}`}>
                {result[member.name] === null ? words.none : textOf(member, result[member.name])}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
