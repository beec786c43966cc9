// SPDX-License-Identifier: MIT
// `hezuo preview`: what an event would do to a task, and what then happens if nobody acts.
import type { Context } from '../context.js';
import { EXIT } from '../misuse.js';
import { tellTimeline } from '../tell.js';
import { readAt, readEvent, readFacts, readTask } from './read.js';
import { printStep } from './step.js';

export async function previewCommand(context: Context): Promise<number> {
  const { hezuo, positionals, output, words, format } = context;
  const [taskSource, eventSource] = positionals as [string, string?];
  const { kind, task } = await readTask(context, taskSource);
  const at = readAt(context);
  const event = await readEvent(eventSource, at);
  const facts = await readFacts(context);
  // With an event, its own instant counts.
  const options = {
    ...(at !== undefined && event === null && { at }),
    ...(facts && { facts: facts as never }),
  };
  const preview = hezuo.preview(task as never, event as never, options);
  if (format === 'json') {
    await output.json(preview);
  } else {
    const machine = hezuo.machine(kind);
    await printStep(preview.step, task, machine, context);
    for (const { rule, sentence, percent } of preview.decisions) {
      await output.line(`\n${words.decision}  ${rule}: ${sentence} (${printSpan(percent, '%')})`);
    }
    if (preview.step.ok) {
      await output.line(`\n${words.timeline}\n${tellTimeline(preview.timeline, machine, context)}`);
    }
  }
  return preview.step.ok ? EXIT.clean : EXIT.violations;
}

function printSpan({ min, max }: { min: number; max: number }, unit: string): string {
  return min === max ? `${min}${unit}` : `${min}–${max}${unit}`;
}
