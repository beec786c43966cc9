// SPDX-License-Identifier: MIT
// The browser tab's title: what the page shows, then the product.
import { useEffect } from 'react';
import { useLanguage } from './language';

export function usePageTitle(page: string): void {
  const { words } = useLanguage();
  useEffect(() => {
    document.title = `${page} · ${words.product}`;
  }, [page, words]);
}
