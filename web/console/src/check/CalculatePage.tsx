// SPDX-License-Identifier: MIT
// The calculations: a small form each, and its result beside it.
import { useMemo } from 'react';
import { testId } from '../../../shared';
import { useLanguage } from '../app/language';
import { NotFound } from '../app/NotFound';
import { hrefOf } from '../app/route';
import { SystemNav } from '../app/SystemNav';
import { Calculator } from './Calculator';

export function CalculatePage({ id }: { id: string | undefined }) {
  const { words, library } = useLanguage();
  const calculations = useMemo(
    () => library.ids().calculations.map((one) => library.describe(one)),
    [library],
  );
  const info =
    calculations.find((one) => one.form === id) ?? (id === undefined ? calculations[0] : undefined);
  return (
    <main className="page" id="main">
      <div className="title-row">
        <h1>{words.navCalculate}</h1>
      </div>
      <p className="muted">{words.calculationHelp}</p>
      <SystemNav
        label={words.chooseCalculation}
        chosen={info?.form ?? ''}
        entries={calculations.map((one) => ({
          id: one.form,
          label: one.label,
          href: hrefOf.calculate(one.form),
          testId: testId.calculation(one.form),
        }))}
      />
      {info ? <Calculator key={info.form} info={info} /> : <NotFound />}
    </main>
  );
}
