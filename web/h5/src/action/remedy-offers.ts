// SPDX-License-Identifier: MIT
// A remedy in words: one offer, or one per value to choose from.
import { formatFen, formatInstantLong, wholeMinute, type Locale, type Remedy } from '../../../shared';
import type { Words } from '../words';

export interface Offer {
  text: string;
  choice?: string | boolean;
}

export function remedyOffers(
  remedy: Remedy | null,
  { locale, words }: { locale: Locale; words: Words },
): Offer[] {
  if (!remedy) return [];
  const say = words.remedies;
  switch (remedy.op) {
    case 'provide':
      return [{ text: say.provide }];
    case 'truncate':
      return [{ text: say.truncate(remedy.max) }];
    case 'range':
      return [{ text: say.range(remedy.min, remedy.max) }];
    case 'choose':
      return remedy.from.map((choice) => ({ text: say.choose(choiceText(choice, words)), choice }));
    case 'remove':
      return [{ text: say.remove }];
    case 'not-before':
    case 'not-after':
      return [{ text: say.moveTo(formatInstantLong(wholeMinute(remedy), locale)) }];
    case 'wait':
      return [{ text: say.waitUntil(formatInstantLong(remedy.until, locale)) }];
    case 'top-up':
      return [{ text: say.topUp(formatFen(remedy.amountFen, locale)) }];
  }
}

function choiceText(choice: string | boolean, words: Words): string {
  if (typeof choice === 'string') return choice;
  return choice ? words.yes : words.no;
}
