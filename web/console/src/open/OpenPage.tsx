// SPDX-License-Identifier: MIT
// Opening a task of one kind: the form of its machine, generated from the library's description.
import { useMemo } from 'react';
import type { Party } from '../../../shared';
import { useLanguage } from '../app/language';
import { NotFound } from '../app/NotFound';
import { hrefOf } from '../app/route';
import { useKinds } from '../app/use-kinds';
import { useSession } from '../session/session';
import { OpenForm } from './OpenForm';

export function OpenPage({ kind, party }: { kind: string; party: Party }) {
  const { words, library } = useLanguage();
  const { offer } = useSession();
  const mayOpen = offer.openers[kind] === party.role;
  const machine = useKinds().find((one) => one.kind === kind && mayOpen);
  const form = machine?.form;
  const info = useMemo(() => (form === undefined ? undefined : library.describe(form)), [library, form]);
  return (
    <main className="page page-form" id="main">
      <nav aria-label={words.breadcrumb} className="breadcrumb">
        <a href={hrefOf.tasks({ kind })}>{words.tasks}</a>
      </nav>
      {info ? <OpenForm kind={kind} info={info} party={party} /> : <NotFound />}
    </main>
  );
}
