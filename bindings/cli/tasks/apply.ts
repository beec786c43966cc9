// SPDX-License-Identifier: MIT
// `hezuo apply`: a task after one event, or after several in order; the first refusal ends it.
import type { Effect, TaskBase } from 'hezuo';
import type { Context } from '../context.js';
import { EXIT } from '../misuse.js';
import { readAt, readEvent, readFacts, readTask } from './read.js';
import { printStep } from './step.js';

export async function applyCommand(context: Context): Promise<number> {
  const { hezuo, positionals, output, format } = context;
  const [taskSource, eventSource] = positionals as [string, string];
  const { kind, task } = await readTask(context, taskSource);
  const given = await readEvent(eventSource, readAt(context));
  const facts = await readFacts(context);
  let now: TaskBase = task;
  const effects: Effect[] = [];
  for (const event of Array.isArray(given) ? (given as unknown[]) : [given]) {
    const step = hezuo.apply(now as never, event as never, { ...(facts && { facts: facts }) });
    if (!step.ok) {
      if (format === 'json') await output.json(step);
      else await printStep(step, now, hezuo.machine(kind), context);
      return EXIT.violations;
    }
    now = step.task;
    effects.push(...step.effects);
  }
  const whole = { ok: true as const, task: now, effects };
  if (format === 'json') await output.json(whole);
  else await printStep(whole, task, hezuo.machine(kind), context);
  return EXIT.clean;
}
