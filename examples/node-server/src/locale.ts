// SPDX-License-Identifier: MIT
// Which of the two languages an Accept-Language header asks for.

import type { Locale } from 'hezuo';

export function localeOf(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
      const quality = settings.map((text) => /^\s*q=([0-9.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((one, other) => other.quality - one.quality);
  const first = wishes.find((wish) => /^(zh|en)\b/.test(wish.tag));
  return first?.tag.startsWith('en') ? 'en' : 'zh-CN';
}
