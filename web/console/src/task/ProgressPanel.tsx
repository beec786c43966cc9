// SPDX-License-Identifier: MIT
// What came to be since the task was opened: the machine's own fields, as far as they say something.
import type { MachineInfo, TaskBase } from '../../../shared';
import { useLanguage } from '../app/language';
import { FieldValues } from './FieldValues';
import { hasValues } from './given-values';
import { useNames } from './use-names';

export function ProgressPanel({ task, machine }: { task: TaskBase; machine: MachineInfo }) {
  const { words } = useLanguage();
  const nameOf = useNames(machine.form);
  if (!hasValues(machine.fields, task)) return null;
  return (
    <section className="card">
      <h2>{words.soFar}</h2>
      <FieldValues fields={machine.fields} value={task} nameOf={nameOf} />
    </section>
  );
}
