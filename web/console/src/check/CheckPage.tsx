// SPDX-License-Identifier: MIT
// Checking a form without submitting it: every form that the server knows facts for.
import { useMemo } from 'react';
import { testId, type Party } from '../../../shared';
import { useLanguage } from '../app/language';
import { NotFound } from '../app/NotFound';
import { hrefOf } from '../app/route';
import { SystemNav } from '../app/SystemNav';
import { useSession } from '../session/session';
import { CheckForm } from './CheckForm';

export function CheckPage({ form, party }: { form: string | undefined; party: Party }) {
  const { words, library } = useLanguage();
  const { offer } = useSession();
  const forms = useMemo(() => {
    const opening = new Map(offer.kinds.map((kind) => [library.machine(kind).form, offer.openers[kind]]));
    // A form that opens a task is filled in by the side that opens it.
    const mine = offer.forms.filter((one) => !opening.has(one) || opening.get(one) === party.role);
    return mine.filter((one) => library.ids().forms.includes(one)).map((one) => library.describe(one));
  }, [library, offer, party.role]);
  const info = forms.find((one) => one.form === form) ?? (form === undefined ? forms[0] : undefined);
  return (
    <main className="page" id="main">
      <div className="title-row">
        <h1>{words.navCheck}</h1>
      </div>
      <p className="muted">{words.checkHelp}</p>
      <SystemNav
        label={words.chooseForm}
        chosen={info?.form ?? ''}
        entries={forms.map((one) => ({
          id: one.form,
          label: one.label,
          href: hrefOf.check(one.form),
          testId: testId.form(one.form),
        }))}
      />
      {info ? <CheckForm key={info.form} info={info} /> : <NotFound />}
    </main>
  );
}
