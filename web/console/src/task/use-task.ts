// SPDX-License-Identifier: MIT
// One task as this party may see it, asked anew every few seconds while the page is visible.
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, pollWhileVisible, type TaskAnswer } from '../../../shared';
import { useSession } from '../session/session';

const everyMs = 5000;

export function useTask(id: string) {
  const { api, epoch } = useSession();
  const [answer, setAnswer] = useState<TaskAnswer | null>(null);
  const [missing, setMissing] = useState(false);
  const [failed, setFailed] = useState(false);
  const stopped = useRef(false);

  const reload = useCallback(async () => {
    try {
      const next = await api.task(id);
      if (stopped.current) return;
      setFailed(false);
      // The same version is the same task: keeping the object keeps everything computed from it.
      setAnswer((last) => (last?.task.version === next.task.version ? { ...next, task: last.task } : next));
    } catch (error) {
      if (stopped.current) return;
      if (error instanceof ApiError && (error.status === 404 || error.status === 403)) setMissing(true);
      else setFailed(true);
    }
  }, [api, id]);

  useEffect(() => {
    stopped.current = false;
    void reload();
    const stop = pollWhileVisible(reload, everyMs);
    return () => {
      stopped.current = true;
      stop();
    };
  }, [reload, epoch]);

  return { answer, missing, failed, reload };
}
