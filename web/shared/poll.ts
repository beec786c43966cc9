// SPDX-License-Identifier: MIT
// Repeats a request while the page is visible: at once when it becomes visible again, then every `everyMs`.

/** Gives back the function that stops it. Answers of `run` are waited for, so that calls never overlap. */
export function pollWhileVisible(run: () => Promise<void>, everyMs: number): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  const plan = (): void => {
    clearTimeout(timer);
    if (!stopped && document.visibilityState === 'visible') timer = setTimeout(() => void turn(), everyMs);
  };
  const turn = async (): Promise<void> => {
    if (stopped || running) return;
    running = true;
    try {
      await run();
    } finally {
      running = false;
      plan();
    }
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') void turn();
    else clearTimeout(timer);
  };

  document.addEventListener('visibilitychange', onVisible);
  plan();
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
