// SPDX-License-Identifier: MIT
// Prints a step: the new state, the money before and after, what is to be done; or why it was refused.
import type { MachineInfo, Step, TaskBase } from 'hezuo';
import type { Context } from '../context.js';
import { tellEffect, tellLedger, tellState, tellViolations } from '../tell.js';

export async function printStep(
  step: Step,
  before: TaskBase | undefined,
  machine: MachineInfo,
  context: Context,
): Promise<void> {
  const { output, words } = context;
  if (!step.ok) {
    await output.line(`${words.refused}\n`);
    await output.line(tellViolations(step.violations, context));
    return;
  }
  const states = [...(before ? [before.state] : []), step.task.state].map((state) =>
    tellState(state, machine),
  );
  await output.line(`${words.state}  ${states.join(' → ')}\n`);
  if (step.task.ledger) await output.line(`${tellLedger(before?.ledger, step.task.ledger, context)}\n`);
  const effects = step.effects.map((effect) => `- ${tellEffect(effect, machine)}`);
  await output.line(`${words.effects}\n${effects.join('\n') || words.nothing}`);
}
