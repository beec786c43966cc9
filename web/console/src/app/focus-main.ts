// SPDX-License-Identifier: MIT
// Moving focus to the page's content.
import { useEffect, useRef } from 'react';

export function focusMain(): void {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus({ preventScroll: true });
}

/** A new page takes focus, so that keyboards and screen readers start there. null: no page yet. */
export function useFocusOnPage(page: string | null): void {
  const shown = useRef(page);
  useEffect(() => {
    const last = shown.current;
    if (page === null || last === page) return;
    shown.current = page;
    if (last === null) return;
    window.scrollTo(0, 0);
    focusMain();
  }, [page]);
}
