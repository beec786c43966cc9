// SPDX-License-Identifier: MIT
// The one polite live region of the page: what a sighted person sees change is said here once.
import { nextTick, ref } from 'vue';

const shownMs = 3000;
let hiding: ReturnType<typeof setTimeout> | undefined;

export const announcement = ref('');
/** Whether the announcement can also be seen, as a passing note. */
export const isShown = ref(false);

/** Says what the page shows somewhere already. */
export async function announce(text: string): Promise<void> {
  isShown.value = false;
  announcement.value = '';
  await nextTick();
  announcement.value = text;
}

/** Says and, for a moment, shows what the page shows nowhere else. */
export async function tell(text: string): Promise<void> {
  await announce(text);
  isShown.value = true;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    isShown.value = false;
  }, shownMs);
}
