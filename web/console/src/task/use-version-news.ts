// SPDX-License-Identifier: MIT
// True for a moment after the task moved on, and told to screen readers.
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';

const shownMs = 4000;

export function useVersionNews(version: number): boolean {
  const { words } = useLanguage();
  const announce = useAnnounce();
  const seen = useRef(version);
  const [news, setNews] = useState(false);

  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    setNews(true);
    announce(words.taskMoved(version));
    const timer = setTimeout(() => setNews(false), shownMs);
    return () => clearTimeout(timer);
  }, [version, announce, words]);

  return news;
}
