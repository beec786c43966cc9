// SPDX-License-Identifier: MIT
// Loads what a component shows when it appears, and again and again while the page is visible.
import { onMounted, onUnmounted } from 'vue';
import { pollWhileVisible } from '../../../shared';

const everyMs = 5000;

export function usePolling(reload: () => Promise<void>): void {
  let stop = (): void => undefined;
  onMounted(() => {
    void reload();
    stop = pollWhileVisible(reload, everyMs);
  });
  onUnmounted(() => stop());
}
