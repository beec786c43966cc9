// SPDX-License-Identifier: MIT
// What happened so far, the latest first, with what was said then.
import {
  formatInstant,
  stepLabel,
  testId,
  type LogEntry,
  type MachineInfo,
  type TaskBase,
} from '../../../shared';
import { useLanguage } from '../app/language';
import { FieldValues } from './FieldValues';
import { useNames } from './use-names';

function stepOf(entry: LogEntry): string {
  return 'timer' in entry ? String(entry.timer) : entry.type;
}

export function EventLog({ task, machine }: { task: TaskBase; machine: MachineInfo }) {
  const { words, locale } = useLanguage();
  const nameOf = useNames(machine.form);
  const latestFirst = task.log.map((entry, index) => ({ entry, version: index + 2 })).reverse();
  return (
    <section className="card" data-testid={testId.log}>
      <h2>{words.log}</h2>
      <ol className="timeline">
        {latestFirst.map(({ entry, version }) => (
          <li key={version}>
            <p className="timeline-when">
              <time dateTime={new Date(entry.at).toISOString()}>{formatInstant(entry.at, locale, true)}</time>
            </p>
            <p>
              <strong>{stepLabel(machine, stepOf(entry))}</strong>{' '}
              <span className="muted">{'actor' in entry ? machine.actors[entry.actor] : words.byItself}</span>
            </p>
            <FieldValues
              fields={machine.events.find((event) => event.type === stepOf(entry))?.fields ?? []}
              value={entry}
              nameOf={nameOf}
            />
          </li>
        ))}
        <li>
          <p className="timeline-when">
            <time dateTime={new Date(task.openedAt).toISOString()}>
              {formatInstant(task.openedAt, locale, true)}
            </time>
          </p>
          <p>
            <strong>{words.openedEntry}</strong>
          </p>
        </li>
      </ol>
    </section>
  );
}
