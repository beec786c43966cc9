// SPDX-License-Identifier: MIT
// What an action would do, as the library previews it: state, money, effects, decisions, what follows.
import { useEffect } from 'react';
import {
  itemsOf,
  stateLabel,
  testId,
  type Instant,
  type MachineInfo,
  type Preview,
  type TaskBase,
} from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { Decisions } from './Decisions';
import { Effects } from './Effects';
import { LedgerChange } from './LedgerChange';
import { StateTag } from './StateTag';
import { Timeline } from './Timeline';

interface Props {
  preview: Preview;
  before: TaskBase;
  machine: MachineInfo;
  /** The task within the task that the action is about. */
  itemId?: string | undefined;
  now: Instant;
}

export function Outcome({ preview, before, machine, itemId, now }: Props) {
  const { words } = useLanguage();
  const announce = useAnnounce();
  const { step } = preview;
  const itemIn = (task: TaskBase): string | undefined =>
    itemsOf(machine, task).find(({ id }) => id === itemId)?.state;
  const stateOf = (task: TaskBase): string => itemIn(task) ?? task.state;
  const isNew = itemId !== undefined && itemIn(before) === undefined;
  const after = step.ok ? stateLabel(machine, stateOf(step.task)) : null;
  useEffect(() => {
    if (after !== null) announce(words.wouldBe(after));
  }, [after, announce, words]);
  return (
    <section className="outcome" data-testid={testId.outcome} aria-label={words.outcome}>
      <h3>{words.outcome}</h3>
      {!step.ok && <p className="muted">{words.outcomePending}</p>}
      {step.ok && (
        <>
          <p className="outcome-states">
            {!isNew && (
              <>
                <StateTag machine={machine} state={stateOf(before)} />
                <span aria-hidden>→</span>
              </>
            )}
            <StateTag machine={machine} state={stateOf(step.task)} />
          </p>
          <LedgerChange before={before.ledger} after={step.task.ledger} />
          <Effects effects={step.effects} machine={machine} />
          <Decisions decisions={preview.decisions} />
          <h4>{words.afterwards}</h4>
          <Timeline entries={preview.timeline} machine={machine} now={now} />
        </>
      )}
    </section>
  );
}
