// SPDX-License-Identifier: MIT
// open, apply, advance and every question about a task's future: plain tasks in, plain answers out.

import type { Question } from './calls.js';
import { answer, ownText, requireText, textOf, type Context } from './core.js';
import type { Hezuo, LocaleOption, PublicViolation } from './hezuo.js';
import { entriesOf } from './lists.js';
import { optionsText, requireActor, requireOptions } from './options.js';
import type { Preview, TaskBase } from './types.js';

type TaskMethods = Pick<
  Hezuo,
  'open' | 'apply' | 'advance' | 'actions' | 'preview' | 'endings' | 'compare' | 'view'
>;

export interface Refused {
  ok: false;
  violations: PublicViolation[];
}

export function taskMethods(context: Context): TaskMethods {
  const { core, handle } = context;
  const defaults = optionsText(context, undefined);
  const eventText = (event: unknown): string => textOf(context, event, 'event');

  function ask<T>(
    question: Question,
    task: TaskBase,
    options: LocaleOption | undefined,
    args: Record<string, string>,
  ): T | Refused {
    const optionText = optionsText(context, options, args);
    return answer<T | Refused>(context, core.call(handle, question, ownText(task, 'task'), optionText));
  }

  return {
    open(kind, input, given) {
      const options = requireOptions<typeof given>(given, 'open');
      const members = { at: ownText(options?.at, 'option at'), facts: ownText(options?.facts, 'facts') };
      const id = requireText(kind, 'the task kind');
      const inputText = textOf(context, input, 'input');
      return answer(
        context,
        core.call(handle, 'open', id, inputText, optionsText(context, options, members)),
      );
    },
    apply(task, event, given) {
      const options = requireOptions(given, 'apply');
      const optionText =
        options === undefined
          ? defaults
          : optionsText(context, options, {
              facts: ownText(options.facts, 'facts'),
              expectedVersion: ownText(options.expectedVersion, 'option expectedVersion'),
            });
      return answer(context, core.call(handle, 'apply', ownText(task, 'task'), eventText(event), optionText));
    },
    advance(task, at, options) {
      return ask('advance', task, requireOptions(options, 'advance'), { at: ownText(at, 'at') });
    },
    actions(task, actor, at, given) {
      const options = requireOptions(given, 'actions');
      const args = { actor: `"${requireActor(actor)}"`, at: ownText(at, 'at') };
      return requireAnswer(ask('actions', task, options, args));
    },
    preview(task, event, given) {
      const options = requireOptions(given, 'preview');
      const previewed = ask<Preview>('preview', task, options, {
        event: eventText(event),
        at: ownText(options?.at, 'option at'),
        facts: ownText(options?.facts, 'facts'),
      });
      return isRefused(previewed) ? { step: previewed, timeline: [], decisions: [] } : previewed;
    },
    endings(task, at, options) {
      const args = { at: ownText(at, 'at') };
      return requireAnswer(ask('endings', task, requireOptions(options, 'endings'), args));
    },
    compare(task, branches, given) {
      const options = requireOptions(given, 'compare');
      const args = {
        branches: branchesText(context, branches, eventText),
        facts: ownText(options?.facts, 'facts'),
      };
      return requireAnswer(ask('compare', task, options, args));
    },
    view: (task, actor) => requireAnswer(ask('view', task, undefined, { actor: `"${requireActor(actor)}"` })),
  };
}

/** Each event within its own limits: one that is too large is refused alone. In all there are as many as one list may have. */
function branchesText(context: Context, branches: unknown, eventText: (event: unknown) => string): string {
  const most = context.limits.maxEntries;
  let left = most;
  const texts = entriesOf(branches, 'branches', most)?.map((branch, i) => {
    const events = entriesOf(branch, `branches[${i}]`, left);
    left -= events?.length ?? 0;
    return events && `[${events.map((event) => eventText(event) || 'null').join(',')}]`;
  });
  if (texts?.every((text) => text !== undefined)) return `[${texts.join(',')}]`;
  throw new TypeError('hezuo: branches must be a list of lists of events');
}

function isRefused(result: object): result is Refused {
  return (result as Partial<Refused>).ok === false && Array.isArray((result as Partial<Refused>).violations);
}

/** What is no task has no buttons, endings or views: that is a programming error, with the violations as its cause. */
export function requireAnswer<T extends object>(result: T | Refused): T {
  if (!isRefused(result)) return result;
  const faults = result.violations.map(({ path, code }) => `${path} ${code}`);
  throw new TypeError(`hezuo: this is no sound task: ${faults.slice(0, 5).join(', ')}`, {
    cause: result.violations,
  });
}
