// SPDX-License-Identifier: MIT
// A remedy in a few words; its numbers come from the library.
import type { Remedy } from 'hezuo';
import { printInstant } from './instant.js';
import { printMoney, type Words } from './words.js';

/** A shop's whole plan would fill the page: as many values as this many characters hold, at least one. */
const SHOWN_CHARACTERS = 60;

function firstOf(values: (string | boolean)[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const value of values.map(String)) {
    length += value.length;
    if (shown.length > 0 && length > SHOWN_CHARACTERS) return [...shown, '…'].join(', ');
    shown.push(value);
  }
  return shown.join(', ');
}

export function printRemedy(remedy: Remedy | null, words: Words): string {
  if (!remedy) return '';
  const { remedies } = words;
  switch (remedy.op) {
    case 'provide':
      return remedies.provide;
    case 'remove':
      return remedies.remove;
    case 'truncate':
      return remedies.truncate(remedy.max);
    case 'range':
      return remedies.range(remedy.min, remedy.max);
    case 'choose':
      return `${remedies.choose}${firstOf(remedy.from)}`;
    case 'not-before':
      return remedies.notBefore(printInstant(remedy.at));
    case 'not-after':
      return remedies.notAfter(printInstant(remedy.at));
    case 'wait':
      return remedies.wait(printInstant(remedy.until));
    case 'top-up':
      return remedies.topUp(printMoney(remedy.amountFen));
  }
}
