// SPDX-License-Identifier: MIT
// What was agreed when the task was opened: the form's fields with their values.
import { useMemo } from 'react';
import type { MachineInfo, TaskBase } from '../../../shared';
import { useLanguage } from '../app/language';
import { FieldValues } from './FieldValues';
import { useNames } from './use-names';

export function OrderFacts({ task, machine }: { task: TaskBase; machine: MachineInfo }) {
  const { words, library } = useLanguage();
  const info = useMemo(() => library.describe(machine.form), [library, machine.form]);
  const nameOf = useNames(machine.form);
  return (
    <section className="card">
      <h2>{words.agreed}</h2>
      <FieldValues fields={info.fields} value={task.input} nameOf={nameOf} />
    </section>
  );
}
