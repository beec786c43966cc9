// SPDX-License-Identifier: MIT
// A whole form: its title, what is wrong with it as a whole, its fields by section, and what stands below them.
import type { ReactNode } from 'react';
import type { FormInfo } from '../../../shared';
import { useLanguage } from '../app/language';
import { layoutOf, sectionsOf } from '../layouts';
import { ErrorList } from './ErrorList';
import { FieldList } from './FieldList';
import { FormScopeProvider } from './form-context';
import { useScope, type FilledForm } from './use-scope';

interface Props {
  info: FormInfo;
  form: FilledForm;
  /** Of the sections: one below the title's. */
  heading: 'h2' | 'h3';
  title?: ReactNode;
  onSubmit: () => Promise<void>;
  children: ReactNode;
}

export function FormBody({ info, form, heading: Heading, title, onSubmit, children }: Props) {
  const { words } = useLanguage();
  const layout = layoutOf(info.form);
  const scope = useScope(form, layout.pickers);
  const { edit, errors } = form;
  return (
    <FormScopeProvider value={scope}>
      <form
        noValidate
        aria-label={info.label}
        onSubmit={(event) => {
          event.preventDefault();
          void onSubmit();
        }}
        onCompositionStart={() => edit({ do: 'compose', on: true })}
        onCompositionEnd={() => edit({ do: 'compose', on: false })}
      >
        {title}
        <ErrorList pointer="" errors={errors.whole} />
        {sectionsOf(info, layout).map((section) => (
          <section className="card" key={section.name ?? ''}>
            {section.name !== null && <Heading>{words.groups[section.name]}</Heading>}
            <FieldList fields={section.fields} base="" />
          </section>
        ))}
        {children}
      </form>
    </FormScopeProvider>
  );
}
