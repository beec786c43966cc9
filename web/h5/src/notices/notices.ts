// SPDX-License-Identifier: MIT
// The creator's notices, kept fresh while the page is visible.
import { ref, shallowRef } from 'vue';
import { ApiError, type Notice } from '../../../shared';
import { server } from '../app/server';

export const notices = shallowRef<Notice[]>([]);
export const unread = ref(0);

export async function loadNotices(): Promise<void> {
  try {
    const answer = await server().notices();
    notices.value = answer.notices;
    unread.value = answer.unread;
  } catch (error) {
    // The pages themselves say when the server cannot be reached; the bell waits for its next turn.
    if (!(error instanceof ApiError)) throw error;
  }
}

export async function markSeen(): Promise<void> {
  await loadNotices();
  await server().noticesSeen();
  unread.value = 0;
}
