// SPDX-License-Identifier: MIT
// The bar at the top: product, navigation, clock, language and who is signed in.
import { GlobalOutlined, LogoutOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { testId } from '../../../shared';
import { DemoClock } from '../session/DemoClock';
import { useSession } from '../session/session';
import { aboutWords } from '../about/words';
import { NoticeBell } from '../notices/NoticeBell';
import { HeaderNav } from './HeaderNav';
import { useLanguage } from './language';
import { go, hrefOf } from './route';

export function Header() {
  const { words, locale, switchLanguage } = useLanguage();
  const { party, signOut } = useSession();
  return (
    <header className="header">
      <div className="header-inner">
        <a className="brand" href={hrefOf.tasks()}>
          <span className="brand-mark" aria-hidden>
            合
          </span>
          <span className="brand-name">{words.product}</span>
        </a>
        <Tag className="demo-tag">{words.demoData}</Tag>
        {party && <HeaderNav />}
        <div className="header-end">
          {party && <NoticeBell />}
          {party && <DemoClock />}
          <a href={hrefOf.about()}>{aboutWords[locale].title}</a>
          <Button
            type="text"
            icon={<GlobalOutlined />}
            data-testid={testId.languageSwitch}
            onClick={switchLanguage}
          >
            <span lang={words.otherLanguageCode}>{words.otherLanguage}</span>
          </Button>
          {party && (
            <>
              <span className="party-name">{party.name}</span>
              <Button
                type="text"
                icon={<LogoutOutlined />}
                aria-label={words.signOut}
                title={words.signOut}
                data-testid={testId.signOut}
                onClick={() => {
                  void signOut().then(() => go(hrefOf.tasks()));
                }}
              />
            </>
          )}
        </div>
      </div>
    </header>
  );
}
