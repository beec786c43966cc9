// SPDX-License-Identifier: MIT
// The chosen language, and the rule library that speaks it.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale, RuleLibrary } from '../../../shared';
import { wordsOf, type Words } from '../words';

interface Language {
  locale: Locale;
  words: Words;
  library: RuleLibrary;
  switchLanguage: () => void;
}

const LanguageContext = createContext<Language | null>(null);
const storageKey = 'hezuo.locale';

function storedLocale(): Locale {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh-CN';
}

interface Props {
  libraries: Record<Locale, RuleLibrary>;
  children: ReactNode;
}

export function LanguageProvider({ libraries, children }: Props) {
  const [locale, setLocale] = useState(storedLocale);
  const words = wordsOf(locale);

  useEffect(() => {
    document.documentElement.lang = locale;
    localStorage.setItem(storageKey, locale);
  }, [locale]);

  const language = useMemo<Language>(
    () => ({
      locale,
      words,
      library: libraries[locale],
      switchLanguage: () => setLocale((now) => (now === 'en' ? 'zh-CN' : 'en')),
    }),
    [locale, words, libraries],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider around it');
  return language;
}
