// SPDX-License-Identifier: MIT
// The rules, in the page's language. `hezuo()` inside a computed or a template follows the language.
import { shallowRef } from 'vue';
import { load } from 'hezuo';
import type { Locale, RuleLibrary } from '../../../shared';
import { showLocale } from './locale';

const loaded = shallowRef<RuleLibrary | null>(null);

export function hezuo(): RuleLibrary {
  if (!loaded.value) throw new Error('the library is used before it is loaded');
  return loaded.value;
}

/** Loads the rules in a language, then turns the whole page to it at once. */
export async function speak(next: Locale): Promise<void> {
  loaded.value = await load({ locale: next });
  showLocale(next);
}
