// SPDX-License-Identifier: MIT
// The console from outside in: language, theme, announcements, session, page.
import { App as AntApp, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import type { Locale, RuleLibrary } from '../../../shared';
import { SessionProvider } from '../session/session';
import { AnnouncerProvider } from './announcer';
import { LanguageProvider, useLanguage } from './language';
import { Shell } from './Shell';
import { theme } from './theme';

const componentWords = { 'zh-CN': chinese, en: english };

function Themed({ children }: { children: ReactNode }) {
  const { locale } = useLanguage();
  return (
    <ConfigProvider locale={componentWords[locale]} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp className="app">{children}</AntApp>
    </ConfigProvider>
  );
}

export function App({ libraries }: { libraries: Record<Locale, RuleLibrary> }) {
  return (
    <LanguageProvider libraries={libraries}>
      <Themed>
        <AnnouncerProvider>
          <SessionProvider>
            <Shell />
          </SessionProvider>
        </AnnouncerProvider>
      </Themed>
    </LanguageProvider>
  );
}
