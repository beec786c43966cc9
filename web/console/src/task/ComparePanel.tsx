// SPDX-License-Identifier: MIT
// "What if I do it now, what if on the day": outcomes side by side.
import { Segmented } from 'antd';
import { useState } from 'react';
import { testId, type Instant, type MachineInfo, type TaskBase } from '../../../shared';
import { useLanguage } from '../app/language';
import { BranchColumn } from './BranchColumn';
import { tellingFirst, useComparison } from './use-comparison';

interface Props {
  task: TaskBase;
  machine: MachineInfo;
  now: Instant;
}

export function ComparePanel({ task, machine, now }: Props) {
  const { words } = useLanguage();
  const compared = useComparison(task, machine, now);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = compared.find(({ event }) => event.type === wanted) ?? tellingFirst(compared);
  if (!chosen) return null;
  return (
    <section className="card" data-testid={testId.comparison}>
      <h2>{words.whatIf(chosen.event.label)}</h2>
      {compared.length > 1 && (
        <div>
          <Segmented
            aria-label={words.whatIfEvent}
            name="what-if"
            value={chosen.event.type}
            options={compared.map(({ event }) => ({ value: event.type, label: event.label }))}
            onChange={setWanted}
          />
        </div>
      )}
      <div className="branches">
        {chosen.branches.map(({ moment, branch }) => (
          <BranchColumn
            key={moment.field?.name ?? ''}
            moment={moment}
            branch={branch}
            task={task}
            machine={machine}
            now={now}
          />
        ))}
      </div>
    </section>
  );
}
