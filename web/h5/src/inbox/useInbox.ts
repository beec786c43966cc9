// SPDX-License-Identifier: MIT
// The list of one kind and tab: loaded page by page, kept fresh, its tab counts with it.
import { ref, shallowRef, watch, type Ref } from 'vue';
import type { TaskSummary } from '../../../shared';
import { usePolling } from '../app/polling';
import { failureText, server } from '../app/server';

const pageSize = 20;

export function useInbox(kind: Ref<string>, tab: Ref<string | null>) {
  const tasks = shallowRef<TaskSummary[] | null>(null);
  const counts = shallowRef<Record<string, number>>({});
  const total = ref(0);
  const failure = ref('');
  let pages = 1;
  let latest: AbortController | null = null;

  async function reload(): Promise<void> {
    latest?.abort();
    const mine = (latest = new AbortController());
    const query = { kind: kind.value, tab: tab.value ?? undefined, pageSize };
    try {
      const answers = await Promise.all(
        Array.from({ length: pages }, (_, index) =>
          server().tasks({ ...query, page: index + 1 }, mine.signal),
        ),
      );
      tasks.value = answers.flatMap((answer) => answer.tasks);
      counts.value = answers[0]?.counts ?? {};
      total.value = answers[0]?.total ?? 0;
      failure.value = '';
    } catch (error) {
      if (!mine.signal.aborted) failure.value = failureText(error);
    }
  }

  async function loadMore(): Promise<void> {
    pages += 1;
    await reload();
  }

  watch([kind, tab], () => {
    tasks.value = null;
    pages = 1;
    void reload();
  });
  usePolling(reload);

  return { tasks, counts, total, failure, reload, loadMore };
}
