// SPDX-License-Identifier: MIT
// The task list as the address asks for it, kept fresh while the page is visible.
import { useCallback, useEffect, useState } from 'react';
import { pollWhileVisible, type TaskList, type TaskQuery } from '../../../shared';
import { useSession } from '../session/session';

const everyMs = 5000;

export function useTaskList(query: TaskQuery) {
  const { api, epoch } = useSession();
  const [list, setList] = useState<TaskList | null>(null);
  const [failed, setFailed] = useState(false);
  const key = JSON.stringify(query);

  const load = useCallback(
    async (signal: AbortSignal) => {
      try {
        const answer = await api.tasks(JSON.parse(key) as TaskQuery, signal);
        if (signal.aborted) return;
        setList(answer);
        setFailed(false);
      } catch {
        if (!signal.aborted) setFailed(true);
      }
    },
    [api, key],
  );

  useEffect(() => {
    const abort = new AbortController();
    void load(abort.signal);
    const stop = pollWhileVisible(() => load(abort.signal), everyMs);
    return () => {
      abort.abort();
      stop();
    };
  }, [load, epoch]);

  return { list, failed };
}
