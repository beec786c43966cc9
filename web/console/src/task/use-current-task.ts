// SPDX-License-Identifier: MIT
// The task as it stands now: timers that are due but not yet fired by the server are counted in.
import { useMemo } from 'react';
import type { Instant, TaskBase } from '../../../shared';
import { useLanguage } from '../app/language';

export function useCurrentTask(task: TaskBase, now: Instant): TaskBase {
  const { library } = useLanguage();
  return useMemo(() => {
    const step = library.advance(task, now);
    // Refused only for an instant before the task's own, while the page's clock lags: then the task stands as it is.
    return step.ok ? step.task : task;
  }, [library, task, now]);
}
