// SPDX-License-Identifier: MIT
// Tasks and events as the command line takes them.
import type { Facts, TaskBase } from 'hezuo';
import type { Context } from '../context.js';
import { parseInstant } from '../instant.js';
import { isObject, readJson, readJsonObject } from '../input.js';
import { kindId, type KindName } from '../library.js';
import { Misuse } from '../misuse.js';

export interface ReadTask {
  kind: KindName;
  task: TaskBase;
}

/** Reads a task: the task itself, or the JSON that `open` or `preview` printed, which holds one. */
export async function readTask(context: Context, source: string): Promise<ReadTask> {
  const given = await readJsonObject('TASK', source, true);
  const step = isObject(given.step) ? given.step : given;
  const task = isObject(step.task) ? step.task : step;
  if (typeof task.kind !== 'string') {
    throw new Misuse(
      `TASK: ${source} holds no task`,
      'Make one: hezuo open KIND INPUT --at T --facts FILE --format json',
    );
  }
  return { kind: await kindId(context.hezuo, task.kind), task: task as TaskBase };
}

/** Reads an event; `null`, or no EVENT at all, is none. An event without `at` happens at `--at`. A list is several. */
export async function readEvent(source: string | undefined, at: number | undefined): Promise<unknown> {
  const event = source === undefined ? null : await readJson('EVENT', source, true);
  return Array.isArray(event) ? event.map((one) => happening(one, at)) : happening(event, at);
}

function happening(event: unknown, at: number | undefined): unknown {
  if (!isObject(event) || at === undefined || event.at !== undefined) return event;
  return { ...event, at };
}

export async function readFacts({ options }: Context): Promise<Facts | undefined> {
  return options.facts === undefined ? undefined : readJsonObject('--facts', options.facts, true);
}

export function readAt({ options }: Context): number | undefined {
  return options.at === undefined ? undefined : parseInstant('--at', options.at);
}
