// SPDX-License-Identifier: MIT
// Timers that will fire if nobody acts: when, what, which state, which money.
import {
  formatDistance,
  formatInstantLong,
  stateAfter,
  stateLabel,
  stepLabel,
  type Instant,
  type MachineInfo,
  type TimelineEntry,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { Effects } from './Effects';

interface Props {
  entries: TimelineEntry[];
  machine: MachineInfo;
  now: Instant;
}

export function Timeline({ entries, machine, now }: Props) {
  const { words, locale } = useLanguage();
  if (entries.length === 0) return <p className="muted">{words.nothingByItself}</p>;
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={`${entry.timer} ${entry.at} ${entry.taskId ?? ''}`}>
          <p className="timeline-when">
            <time dateTime={new Date(entry.at).toISOString()}>{formatInstantLong(entry.at, locale)}</time>
            <span className="muted"> {formatDistance(entry.at, now, locale)}</span>
          </p>
          <p>
            {stepLabel(machine, entry.timer)}
            {entry.taskId !== undefined && ` · ${words.itemName(entry.taskId)}`} <span aria-hidden>→</span>{' '}
            <strong>{stateLabel(machine, stateAfter(machine, entry))}</strong>
          </p>
          <Effects effects={entry.effects} machine={machine} />
        </li>
      ))}
    </ol>
  );
}
