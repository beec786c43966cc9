// SPDX-License-Identifier: MIT
// The language of the page: remembered, told to Vant, to the document and to screen readers.
import { computed, ref } from 'vue';
import { Locale as VantLocale } from 'vant';
import vantEnglish from 'vant/es/locale/lang/en-US';
import vantChinese from 'vant/es/locale/lang/zh-CN';
import type { Locale } from '../../../shared';
import { words, type Words } from '../words';

const storageKey = 'hezuo.locale';
export const locales: readonly Locale[] = ['zh-CN', 'en'];

const current = ref<Locale>(initialLocale());

export const locale = computed<Locale>(() => current.value);
export const w = computed<Words>(() => words[current.value]);

function initialLocale(): Locale {
  const remembered = localStorage.getItem(storageKey);
  return locales.find((known) => known === remembered) ?? 'zh-CN';
}

export function showLocale(next: Locale): void {
  current.value = next;
  localStorage.setItem(storageKey, next);
  document.documentElement.lang = next;
  document.title = words[next].title;
  if (next === 'en') VantLocale.use('en-US', vantEnglish);
  else VantLocale.use('zh-CN', vantChinese);
}
