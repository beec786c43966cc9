// SPDX-License-Identifier: MIT
// Every way the task can still end, and who then pays what.
import { useMemo } from 'react';
import {
  formatFenSpan,
  stepLabel,
  testId,
  type Instant,
  type MachineInfo,
  type TaskBase,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { StateTag } from './StateTag';

interface Props {
  task: TaskBase;
  machine: MachineInfo;
  now: Instant;
}

export function EndingsPanel({ task, machine, now }: Props) {
  const { words, library, locale } = useLanguage();
  const endings = useMemo(() => library.endings(task, now), [library, task, now]);
  // A task that has ended has nothing left to tell.
  if (endings.every((ending) => ending.path.length === 0)) return null;
  const withMoney = task.ledger !== undefined;
  return (
    <section className="card endings" data-testid={testId.endings}>
      <h2>{words.endings}</h2>
      <p className="muted">{words.endingsHelp}</p>
      <table className="endings-table">
        <thead>
          <tr>
            <th scope="col">{words.endingState}</th>
            <th scope="col">{words.endingPath}</th>
            {withMoney && (
              <th scope="col" className="number">
                {words.ledgerNames.settledFen}
              </th>
            )}
            {withMoney && (
              <th scope="col" className="number">
                {words.ledgerNames.refundedFen}
              </th>
            )}
            {withMoney && (
              <th scope="col" className="number">
                {words.ledgerNames.feeFen}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {endings.map((ending) => (
            <tr key={ending.state}>
              <th scope="row">
                <StateTag machine={machine} state={ending.state} />
              </th>
              <td data-label={words.endingPath}>
                {ending.path.length === 0
                  ? words.alreadyThere
                  : ending.path.map((step) => stepLabel(machine, step)).join(' → ')}
              </td>
              {withMoney &&
                (['settledFen', 'refundedFen', 'feeFen'] as const).map((name) => (
                  <td key={name} className="number" data-label={words.ledgerNames[name]}>
                    {formatFenSpan(ending[name], locale)}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
