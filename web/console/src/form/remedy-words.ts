// SPDX-License-Identifier: MIT
// The words on a remedy's button; every number in them is the remedy's own.
import {
  formatFen,
  formatInstant,
  nearestInRange,
  wholeMinute,
  type Locale,
  type Remedy,
} from '../../../shared';
import type { Words } from '../words';

export function remedyWords(words: Words, locale: Locale, remedy: Remedy, current: unknown): string {
  switch (remedy.op) {
    case 'provide':
      return words.remedyProvide;
    case 'truncate':
      return Array.isArray(current)
        ? words.remedyKeepEntries(remedy.max)
        : words.remedyKeepCharacters(remedy.max);
    case 'range':
      return Array.isArray(current)
        ? words.remedyProvide
        : words.remedyChangeTo(String(nearestInRange(current, remedy.min, remedy.max)));
    case 'choose':
      return words.remedyChooseOne;
    case 'remove':
      return words.remedyRemove;
    case 'not-before':
    case 'not-after':
      return words.remedyChangeTo(formatInstant(wholeMinute(remedy), locale));
    case 'wait':
      return words.remedyWait(formatInstant(remedy.until, locale));
    case 'top-up':
      return words.remedyTopUp(formatFen(remedy.amountFen, locale));
  }
}
