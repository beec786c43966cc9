// SPDX-License-Identifier: MIT
// What happens if nobody does anything.
import { useMemo } from 'react';
import { testId, type Facts, type Instant, type MachineInfo, type TaskBase } from '../../../shared';
import { useLanguage } from '../app/language';
import { Timeline } from './Timeline';

interface Props {
  task: TaskBase;
  facts: Facts;
  machine: MachineInfo;
  now: Instant;
}

export function TimelinePanel({ task, facts, machine, now }: Props) {
  const { words, library } = useLanguage();
  const entries = useMemo(
    () => library.preview(task, null, { at: now, facts }).timeline,
    [library, task, facts, now],
  );
  return (
    <section className="card" data-testid={testId.timeline}>
      <h2>{words.ifNobodyActs}</h2>
      <Timeline entries={entries} machine={machine} now={now} />
    </section>
  );
}
