// SPDX-License-Identifier: MIT
// One column of a comparison: when, and what comes of it.
import {
  formatInstantLong,
  type Branch,
  type Instant,
  type MachineInfo,
  type TaskBase,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { Decisions } from './Decisions';
import { Effects } from './Effects';
import { LedgerChange } from './LedgerChange';
import { StateTag } from './StateTag';
import { Timeline } from './Timeline';
import type { Moment } from './use-comparison';

interface Props {
  moment: Moment;
  branch: Branch;
  task: TaskBase;
  machine: MachineInfo;
  now: Instant;
}

export function BranchColumn({ moment, branch, task, machine, now }: Props) {
  const { words, locale } = useLanguage();
  return (
    <div className="branch">
      <h3>{moment.field ? words.onTheDayOf(moment.field.label) : words.now}</h3>
      <p className="muted">{formatInstantLong(moment.at, locale)}</p>
      {branch.ok ? (
        <>
          <p>
            <StateTag machine={machine} state={branch.state} />
          </p>
          <Decisions decisions={branch.decisions} />
          <LedgerChange before={task.ledger} after={branch.ledger} />
          <Effects effects={branch.effects} machine={machine} />
        </>
      ) : (
        branch.violations.map((one) => <p key={`${one.rule} ${one.path}`}>{one.message}</p>)
      )}
      {branch.timeline.length > 0 && <Timeline entries={branch.timeline} machine={machine} now={now} />}
    </div>
  );
}
