// SPDX-License-Identifier: MIT
// What happens if nobody does anything.
import { useMemo } from 'react';
import { testId, type Facts, type Instant, type MachineInfo, type TaskBase } from '../../../shared';
import { useLanguage } from '../app/language';
import { Timeline } from './Timeline';

interface Props {
  task: TaskBase;
  /** Nothing more can happen: then there is nothing to tell. */
  ended: boolean;
  facts: Facts;
  machine: MachineInfo;
  now: Instant;
}

export function TimelinePanel({ task, ended, facts, machine, now }: Props) {
  const { words, library } = useLanguage();
  const entries = useMemo(
    () => library.preview(task, null, { at: now, facts }).timeline,
    [library, task, facts, now],
  );
  if (ended && entries.length === 0) return null;
  return (
    <section className="card" data-testid={testId.timeline}>
      <h2>{words.ifNobodyActs}</h2>
      <Timeline entries={entries} machine={machine} now={now} />
    </section>
  );
}
