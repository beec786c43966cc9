// SPDX-License-Identifier: MIT
// What the parts of a task's page share when somebody acts in it.
import type { Facts, MachineInfo, TaskBase, TaskSummary } from '../../../shared';

/** A task as a page shows it, and what acting in it takes. */
export interface Stage {
  summary: TaskSummary;
  task: TaskBase;
  facts: Facts;
  /** By which id the task knows who is signed in. */
  actorId: string;
  machine: MachineInfo;
  reload: () => Promise<void>;
}
